package dev.meshwright.cli.supervisor;

import dev.meshwright.cli.installation.DataDirectory;
import dev.meshwright.cli.installation.Installation;
import dev.meshwright.cli.supervisor.ChildSpec.Answers;
import dev.meshwright.cli.supervisor.ChildSpec.SaysReady;
import dev.meshwright.model.ServiceName;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which processes make up a system: in waves, each of which needs the one before it. */
final class Programs {
    private static final List<String> EVERY_JVM = List.of(
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    /** Half of it is for conversions: a million triangles may be reckoned at 800 MB. It is taken when it is needed. */
    private static final String CONVERTING = "-Xmx1700m";

    private final Installation installation;
    private final DataDirectory data;
    private final SystemSpec spec;
    private final List<Integer> freePorts;

    Programs(Installation installation, DataDirectory data, SystemSpec spec) {
        this.installation = installation;
        this.data = data;
        this.spec = spec;
        this.freePorts = FreePorts.some(2 + ServiceName.values().length + spec.workers());
    }

    /** Host and port of the broker. */
    String kafka() {
        return FreePorts.HOST + ":" + kafkaPort();
    }

    private int kafkaPort() {
        return freePorts.get(0);
    }

    List<List<ChildSpec>> waves() {
        return spec.separateProcesses() ? separateProcesses() : List.of(List.of(single()));
    }

    private ChildSpec single() {
        Map<String, String> environment = new HashMap<>(secretsOfServices());
        environment.putAll(databasePasswords());
        environment.putAll(administration());
        environment.put("MESHWRIGHT_DATA", data.path().toString());
        environment.put("MESHWRIGHT_PORT", Integer.toString(spec.port()));
        environment.put("MESHWRIGHT_HOST", spec.host());
        environment.put("MESHWRIGHT_KAFKA_PORT", Integer.toString(kafkaPort()));
        environment.put("MESHWRIGHT_STOP_ON_STDIN_EOF", "true");
        List<String> command = java(
                ServiceName.CONVERSION,
                CONVERTING,
                "-jar",
                installation.standalone().toString());
        return new ChildSpec("meshwright", command, environment, new Answers(health(spec.host(), spec.port())));
    }

    private List<List<ChildSpec>> separateProcesses() {
        List<String> services = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            services.add(service.id());
        }
        for (int worker = 2; worker <= spec.workers(); worker++) {
            services.add(ServiceName.GENERATION.id() + "-" + worker);
        }
        int postgresPort = freePorts.get(1);
        Map<String, Integer> ports = new HashMap<>();
        for (int index = 0; index < services.size(); index++) {
            ports.put(services.get(index), freePorts.get(index + 2));
        }
        Map<String, String> whereabouts = whereabouts(postgresPort, ports);
        List<ChildSpec> second = new ArrayList<>();
        services.forEach(name -> second.add(service(name, ports.get(name), whereabouts)));
        second.add(gateway(whereabouts));
        return List.of(List.of(postgres(postgresPort), kafkaProcess()), second);
    }

    private ChildSpec postgres(int port) {
        return embedded("postgresql", "PostgresProcess", "-Xmx128m", data.postgres(), port, databasePasswords());
    }

    private ChildSpec kafkaProcess() {
        return embedded("kafka", "KafkaProcess", "-Xmx256m", data.kafka(), kafkaPort(), Map.of());
    }

    private ChildSpec embedded(
            String name, String main, String memory, Path directory, int port, Map<String, String> environment) {
        List<String> command = java(
                memory,
                "-cp",
                installation.embeddedClassPath(),
                "dev.meshwright.embedded." + main,
                directory.toString(),
                Integer.toString(port));
        return new ChildSpec(name, command, environment, new SaysReady());
    }

    private ChildSpec service(String name, int port, Map<String, String> whereabouts) {
        ServiceName service = ServiceName.valueOf(name.split("-", 2)[0].toUpperCase(Locale.ROOT));
        Map<String, String> environment = new HashMap<>(whereabouts);
        environment.putAll(secretsOfServices());
        environment.put(passwordVariable(service), data.databasePassword(service));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_HTTP_HOST", FreePorts.HOST);
        if (service == ServiceName.ACCOUNTS) {
            environment.putAll(administration());
        }
        List<String> command = java(
                service,
                memory(service),
                "-jar",
                installation.service(service.id()).toString());
        return new ChildSpec(name, command, environment, new Answers(health(FreePorts.HOST, port)));
    }

    /** The most of the heap; it is taken when it is needed. */
    private static String memory(ServiceName service) {
        return switch (service) {
            // A request may bring 80 MB of images, which intake holds twice for a moment: as text and as bytes.
            case INTAKE -> "-Xmx512m";
            case CONVERSION -> CONVERTING;
            case ACCOUNTS, TRACKING, PROJECTS, GENERATION -> "-Xmx256m";
        };
    }

    private ChildSpec gateway(Map<String, String> whereabouts) {
        Map<String, String> environment = new HashMap<>(whereabouts);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(spec.port()));
        environment.put("QUARKUS_HTTP_HOST", spec.host());
        List<String> command =
                java("-Xmx128m", "-jar", installation.service("gateway").toString());
        return new ChildSpec("gateway", command, environment, new Answers(health(spec.host(), spec.port())));
    }

    private Map<String, String> whereabouts(int postgresPort, Map<String, Integer> ports) {
        Map<String, String> environment = new HashMap<>();
        environment.put(
                "MESHWRIGHT_DATABASE_URL", "jdbc:postgresql://" + FreePorts.HOST + ":" + postgresPort + "/meshwright");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka());
        environment.put("MESHWRIGHT_OBJECTS_DIRECTORY", data.objects().toString());
        for (ServiceName service : ServiceName.values()) {
            environment.put(
                    "MESHWRIGHT_SERVICES_" + service.name() + "_URL",
                    "http://" + FreePorts.HOST + ":" + ports.get(service.id()));
        }
        return environment;
    }

    private Map<String, String> secretsOfServices() {
        return Map.of("MESHWRIGHT_INTERNAL_TOKEN", data.internalToken());
    }

    private Map<String, String> administration() {
        return Map.of("MESHWRIGHT_DEFAULT_KEY", data.apiKey(), "MESHWRIGHT_ADMIN_TOKEN", data.adminToken());
    }

    private Map<String, String> databasePasswords() {
        Map<String, String> passwords = new HashMap<>();
        for (ServiceName service : ServiceName.values()) {
            passwords.put(passwordVariable(service), data.databasePassword(service));
        }
        return passwords;
    }

    private static String passwordVariable(ServiceName service) {
        return "QUARKUS_DATASOURCE_" + service.name() + "_PASSWORD";
    }

    private static URI health(String host, int port) {
        String reachable = host.equals("0.0.0.0") || host.equals("::") ? FreePorts.HOST : host;
        return URI.create("http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port
                + "/q/health/ready");
    }

    private static List<String> java(String... arguments) {
        return java(null, arguments);
    }

    private static List<String> java(ServiceName service, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags(service == ServiceName.CONVERSION));
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * What JVMs are started with.
     *
     * @param converts whether models are converted in it: one that takes all memory is to fail alone there, and would end
     *                 the whole process otherwise
     */
    static List<String> flags(boolean converts) {
        List<String> flags = new ArrayList<>(EVERY_JVM);
        if (!converts) {
            flags.add("-XX:+ExitOnOutOfMemoryError");
        }
        return flags;
    }
}
