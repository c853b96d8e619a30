package org.dinggang.browser;

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

/** The server as it is delivered: its jar, a fresh database in a folder of its own, sample data. One for all tests. */
final class RunningServer {
    private static final Path JAR = Path.of(System.getProperty("dinggang.server", "target/dinggang-server.jar"));
    private static final Path OUTPUT = Path.of("target/browser-test");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static RunningServer shared;

    private final Process process;
    private final int port;
    private final int managementPort;

    private RunningServer(Process process, int port, int managementPort) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Starts it, where it does not run yet, and waits until it is ready. It ends with the tests. */
    static synchronized RunningServer shared() throws IOException, InterruptedException {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    private static RunningServer start() throws IOException, InterruptedException {
        Files.createDirectories(OUTPUT);
        Path home = Files.createTempDirectory("dinggang-browser-test");
        int port = freePort();
        int managementPort = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                // it runs for minutes: what thorough compilation costs does not come back
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString());
        builder.environment()
                .putAll(Map.of(
                        "DINGGANG_HOME", home.toString(),
                        "DINGGANG_PORT", Integer.toString(port),
                        "DINGGANG_MANAGEMENT_PORT", Integer.toString(managementPort),
                        "DINGGANG_LOG_FILE", log().toString()));
        Files.deleteIfExists(log());
        builder.redirectErrorStream(true).redirectOutput(OUTPUT.resolve("server.txt").toFile());
        RunningServer server = new RunningServer(builder.start(), port, managementPort);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        server.waitUntilReady();
        return server;
    }

    /** Where people find it. */
    String address() {
        return "http://localhost:" + port;
    }

    /** The answer of an address for operators, under {@code /actuator/}. */
    HttpResponse<String> ask(String name) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + managementPort + "/actuator/" + name);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What it has logged, a JSON object a line. */
    static Path log() {
        return OUTPUT.resolve("server.log").toAbsolutePath();
    }

    private void waitUntilReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (isReady()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("The server does not start; see " + OUTPUT.resolve("server.txt"));
    }

    private boolean isReady() throws InterruptedException {
        try {
            return ask("health/readiness").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
