package dev.meshwright.shared.objects;

/**
 * What a signed address is for, and how the store is to describe the object there.
 *
 * @param name               of the object
 * @param method             which request the address is good for: signatures hold for one alone
 * @param contentType        a media type
 * @param contentDisposition a value of that header (RFC 6266)
 */
public record SignedRead(String name, Method method, String contentType, String contentDisposition) {

    /** HTTP's two ways to read. */
    public enum Method {
        GET,
        HEAD
    }
}
