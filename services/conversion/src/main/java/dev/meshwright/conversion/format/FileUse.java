package dev.meshwright.conversion.format;

/** What is done with a file that a conversion has made. */
public interface FileUse<T> {

    /** The file is removed when this returns. Stops soon after its thread is interrupted. */
    T use(WorkFile file) throws Exception;
}
