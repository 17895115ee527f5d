package dev.meshwright.accounts.domain;

import dev.meshwright.shared.keys.KeyHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A key in the one moment in which it is known whole.
 *
 * @param secret {@code sk-} and 43 characters that carry 256 random bits
 */
public record NewKey(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PREFIX_LENGTH = 7;
    private static final Pattern BEARABLE = Pattern.compile("sk-[\\x21-\\x7e]{9,200}");

    public NewKey {
        if (!BEARABLE.matcher(secret).matches()) {
            throw new IllegalArgumentException(
                    "a key begins with sk- and has 9 to 200 visible ASCII characters after that");
        }
    }

    static NewKey random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new NewKey("sk-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        return KeyHash.of(secret);
    }

    /** The part by which a person recognises the key. */
    String prefix() {
        return secret.substring(0, PREFIX_LENGTH);
    }

    @Override
    public String toString() {
        return prefix() + "…";
    }
}
