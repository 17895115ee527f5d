package dev.meshwright.shared.keys;

import dev.meshwright.model.event.AccountKeyChanged;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Who makes the present call. */
@RequestScoped
public class Caller {

    private AccountKeyChanged key;

    /** The account of the key that the call came with. */
    public UUID accountId() {
        return key().accountId();
    }

    /** The key that the call came with, without its secret: its hash, its name, its plan and its limits. */
    public AccountKeyChanged key() {
        if (key == null) {
            throw new IllegalStateException("the call needs no key, so nobody is known; is @KeyRequired missing?");
        }
        return key;
    }

    void is(AccountKeyChanged newKey) {
        this.key = newKey;
    }
}
