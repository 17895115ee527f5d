package dev.meshwright.cli.supervisor;

/**
 * How a system is to run.
 *
 * @param workers how many processes run jobs; 0 for all services in one process
 */
public record SystemSpec(String host, int port, int workers) {
    boolean separateProcesses() {
        return workers > 0;
    }

    /** The address for people on this machine. */
    String url() {
        boolean anyAddress = host.equals("0.0.0.0") || host.equals("::");
        boolean loopback = host.equals("127.0.0.1") || host.equals("::1");
        return "http://" + (anyAddress || loopback ? "localhost" : host) + ":" + port;
    }
}
