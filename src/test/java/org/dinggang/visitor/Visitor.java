package org.dinggang.visitor;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody at a browser: signs in, opens screens, and does there what a browser tells the server that he or she does. The messages are
 * those of Vaadin; on the open connection the server speaks first.
 */
public final class Visitor implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    /** How Vaadin's own client introduces itself to Atmosphere. */
    private static final String ATMOSPHERE = "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
            + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String site;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private Page page = new Page();
    private @Nullable WebSocket connection;
    private String key = "";
    private int screen;
    private int sent;

    /** At that address, {@code http://host:port}. */
    public Visitor(String site) {
        this.site = site;
    }

    /** Signs in; says whether that was possible. */
    public boolean signIn(String name, String password) throws IOException, InterruptedException {
        String body = "username=" + encoded(name) + "&password=" + encoded(password);
        HttpResponse<String> answer = client.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return !answer.headers().firstValue("Location").orElse("error").contains("error");
    }

    /** The answer of an address as a program gets it. */
    public HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return client.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Opens a screen in a new tab; what was open before is left. Background work of the server may still be under way afterwards. */
    public Page open(String route) throws IOException, InterruptedException {
        leave();
        page = new Page();
        sent = 0;
        JsonNode start = read(client.send(
                request("/?v-r=init&location=" + encoded(route) + "&query=")
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
        JsonNode first = start.path("appConfig").path("uidl");
        screen = start.path("appConfig").path("v-uiId").asInt();
        key = first.path("Vaadin-Security-Key").asString();
        page.apply(first);
        connection = client.newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .buildAsync(
                        URI.create(site.replaceFirst("^http", "ws") + "/VAADIN/push?v-r=push&v-uiId=" + screen
                                + "&v-pushId=" + first.path("Vaadin-Push-ID").asString() + ATMOSPHERE),
                        new Listener(page))
                .join();
        return navigate(route);
    }

    /** Goes on to another screen in the same tab. */
    public Page navigate(String route) throws IOException, InterruptedException {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("route", route);
        data.put("query", "");
        data.put("appShellTitle", "");
        data.put("historyState", null);
        data.put("trigger", "");
        send(event(1, "ui-navigate", data));
        return page;
    }

    /** What is on the screen. */
    public Page page() {
        return page;
    }

    /** Clicks on something. */
    public void click(Page.Element element) throws IOException, InterruptedException {
        Map<String, Object> data = new LinkedHashMap<>();
        for (String expression : page.eventData(element, "click")) {
            data.put(expression, expression.endsWith("Key") ? (Object) false : (Object) 0);
        }
        send(event(element.node(), "click", data));
    }

    /** Types something into a field. */
    public void type(Page.Element field, String text) throws IOException, InterruptedException {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", "mSync");
        value.put("node", field.node());
        value.put("feature", 1);
        value.put("property", "value");
        value.put("value", text);
        send(value, event(field.node(), "value-changed", Map.of()));
    }

    /** Calls what an element offers the browser, as scrolling a grid does. */
    public void call(Page.Element element, String method, Object... arguments)
            throws IOException, InterruptedException {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("type", "publishedEventHandler");
        call.put("node", element.node());
        call.put("templateEventMethodName", method);
        call.put("templateEventMethodArgs", List.of(arguments));
        call.put("promise", -1);
        send(call);
    }

    /** Leaves the tab. */
    private void leave() {
        WebSocket open = connection;
        if (open != null) {
            open.abort();
            connection = null;
        }
    }

    @Override
    public void close() {
        leave();
        client.shutdownNow();
    }

    private static Map<String, Object> event(int node, String name, Map<String, Object> data) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("type", "event");
        event.put("node", node);
        event.put("event", name);
        event.put("data", data);
        return event;
    }

    @SafeVarargs
    private void send(Map<String, Object>... calls) throws IOException, InterruptedException {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("csrfToken", key);
        message.put("rpc", new ArrayList<>(List.of(calls)));
        message.put("syncId", page.syncId());
        message.put("clientId", sent++);
        HttpRequest request = request("/?v-r=uidl&v-uiId=" + screen)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(message)))
                .build();
        page.apply(read(client.send(request, HttpResponse.BodyHandlers.ofString())));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200 || answer.body().startsWith("<")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.uri() + " " + answer.body());
        }
        return message(answer.body());
    }

    private static JsonNode message(String text) {
        String body = text.startsWith("for(;;);") ? text.substring("for(;;);".length()) : text;
        JsonNode read = JSON.readTree(body);
        return read.isArray() ? read.get(0) : read;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(site + address)).timeout(PATIENCE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Takes what the server says first: messages behind their lengths, in as many pieces as it likes. */
    private static final class Listener implements WebSocket.Listener {
        private final Page page;
        private final StringBuilder text = new StringBuilder();

        Listener(Page page) {
            this.page = page;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            int bar = text.indexOf("|");
            while (bar > 0 && text.length() - bar - 1 >= length(bar)) {
                int end = bar + 1 + length(bar);
                String whole = text.substring(bar + 1, end);
                text.delete(0, end);
                if (whole.contains("{")) {
                    page.apply(message(whole));
                }
                bar = text.indexOf("|");
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private int length(int bar) {
            return Integer.parseInt(text.substring(0, bar).strip());
        }
    }
}
