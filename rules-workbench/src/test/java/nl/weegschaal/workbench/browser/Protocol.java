package nl.weegschaal.workbench.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chrome DevTools Protocol: commands with an answer each, and events. */
final class Protocol implements WebSocket.Listener {
    private static final int SECONDS = 180;

    private final StringBuilder part = new StringBuilder();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new ArrayList<>();
    private WebSocket socket;

    private Protocol() {}

    static Protocol open(HttpClient client, URI address) {
        Protocol protocol = new Protocol();
        protocol.socket =
                client.newWebSocketBuilder().buildAsync(address, protocol).join();
        return protocol;
    }

    /** Gives a command to a tab, or to the browser if the session is empty, and waits for the answer. */
    JsonNode ask(String session, String method, Map<String, ?> parameters) throws InterruptedException {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        Map<String, Object> command = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        socket.sendText(JsonMapper.shared().writeValueAsString(command), true).join();
        try {
            JsonNode got = answer.get(SECONDS, TimeUnit.SECONDS);
            if (got.has("error")) {
                throw new AssertionError(method + ": " + got.get("error"));
            }
            return got.get("result");
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("Chromium gave no answer to " + method, e);
        }
    }

    /** What a tab told so far under a name. */
    List<JsonNode> events(String session, String method) {
        synchronized (events) {
            return events.stream()
                    .filter(event -> event.path("sessionId").asString("").equals(session)
                            && event.path("method").asString("").equals(method))
                    .map(event -> event.get("params"))
                    .toList();
        }
    }

    /** Waits until a tab tells something. */
    void await(String session, String method) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        synchronized (events) {
            while (events(session, method).isEmpty()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("Chromium did not tell " + method);
                }
                events.wait(left);
            }
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            take(JsonMapper.shared().readTree(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void take(JsonNode message) {
        if (message.has("id")) {
            asked.remove(message.get("id").asInt()).complete(message);
            return;
        }
        synchronized (events) {
            events.add(message);
            events.notifyAll();
        }
    }

    void close() {
        socket.abort();
    }
}
