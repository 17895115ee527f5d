package dev.meshwright.system;

import java.util.List;

/** {@code ./meshwright up}: all services in one process. */
class SingleProcessTest extends SystemContract {
    SingleProcessTest() {
        super(List.of());
    }
}
