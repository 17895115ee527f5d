package dev.meshwright.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The server's settings: as safe as PostgreSQL's own, and small. */
final class PostgresSettings {
    private PostgresSettings() {}

    static String commandLine(String host, int port, boolean durable) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", host);
        settings.put("port", Integer.toString(port));
        // No socket file: its usual place, the shared temporary directory, belongs to everybody.
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "150");
        settings.put("shared_buffers", "64MB");
        settings.put("maintenance_work_mem", "32MB");
        settings.put("max_wal_size", "512MB");
        settings.put("wal_level", "minimal");
        settings.put("max_wal_senders", "0");
        settings.put("max_worker_processes", "4");
        settings.put("max_parallel_workers", "2");
        settings.put("io_method", "sync");
        settings.put("jit", "off");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("log_min_messages", "warning");
        String safety = durable ? "on" : "off";
        settings.put("fsync", safety);
        settings.put("synchronous_commit", safety);
        settings.put("full_page_writes", safety);
        return settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "='" + setting.getValue() + "'")
                .collect(Collectors.joining(" "));
    }
}
