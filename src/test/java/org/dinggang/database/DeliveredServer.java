package org.dinggang.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server as it is delivered, its jar in a process of its own, on a home of the test's. */
public final class DeliveredServer implements AutoCloseable {
    private static final Path JAR = Path.of(System.getProperty("dinggang.server", "target/dinggang-server.jar"));
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path home;
    private final Path said;
    private final int port;
    private final int managementPort;

    private DeliveredServer(Process process, Path home, Path said, int port, int managementPort) {
        this.process = process;
        this.home = home;
        this.said = said;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Starts it without waiting for it. */
    public static DeliveredServer launch(Path home, Map<String, String> settings) throws IOException {
        int port = freePort();
        int managementPort = freePort();
        Path said = Files.createTempFile(home, "server", ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString());
        builder.environment()
                .putAll(Map.of(
                        "DINGGANG_HOME", home.toString(),
                        "DINGGANG_PORT", Integer.toString(port),
                        "DINGGANG_MANAGEMENT_PORT", Integer.toString(managementPort)));
        builder.environment().putAll(settings);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        return new DeliveredServer(process, home, said, port, managementPort);
    }

    /** Starts it and waits until it can serve people. */
    public static DeliveredServer start(Path home, Map<String, String> settings)
            throws IOException, InterruptedException {
        DeliveredServer server = launch(home, settings);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && server.process.isAlive()) {
            if (server.isReady()) {
                return server;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        server.kill();
        throw new IllegalStateException("The server does not start: " + Files.readString(server.said));
    }

    /** Its process. */
    public Process process() {
        return process;
    }

    /** Where people find it. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** Everything that it has said. */
    public String said() throws IOException {
        return Files.readString(said);
    }

    /** The answer of an address for operators, under {@code /actuator/}. */
    public HttpResponse<String> ask(String name) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + managementPort + "/actuator/" + name);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** As {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The process of its database. */
    long databasePid() throws IOException {
        return PidFile.read(new ServerFiles(home).pidFile()).orElseThrow().pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return ask("health/readiness").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
