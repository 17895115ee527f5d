package dev.meshwright.gateway;

import static dev.meshwright.gateway.FakeServices.text;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import com.sun.net.httpserver.Headers;
import dev.meshwright.model.ServiceName;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class GatewayTest {
    private static final String ID = "0198c0de-0000-7000-8000-000000000001";

    FakeServices services;

    @TestHTTPResource("/")
    URI gateway;

    @ParameterizedTest
    @CsvSource({
        "/admin/accounts, accounts",
        "/api/v1/phase1/submit, intake",
        "/api/v1/submissions?limit=3, tracking",
        "/api/v1/" + ID + "/download?format=glb, conversion"
    })
    void passesAPathToItsService(String path, String service) {
        for (ServiceName name : ServiceName.values()) {
            services.answer(
                    name,
                    exchange -> text(_ -> {}, name.id() + " " + exchange.getRequestURI())
                            .handle(exchange));
        }

        given().when().get(path).then().statusCode(200).body(equalTo(service + " " + path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/internal/keys/1", "/unknown", "/api/v1/" + ID + "/unknown", "/admin/%2e%2e/internal/keys/1"})
    void answersWithAProblemWhereThereIsNothing(String path) {
        given().urlEncodingEnabled(false)
                .when()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .body("error", equalTo("NOT_FOUND"), "detail", containsString("nothing at"), "$", hasKey("request_id"));
    }

    @Test
    void doesNotShowAServicesOwnEndpoints() {
        services.answer(ServiceName.ACCOUNTS, text(_ -> {}, "secret"));

        given().when().get("/q/metrics").then().statusCode(404);
    }

    @Test
    void tellsTheServiceWhoAsksAndLetsNobodyPoseAsAService() {
        CompletableFuture<Headers> seen = new CompletableFuture<>();
        services.answer(ServiceName.TRACKING, text(exchange -> seen.complete(exchange.getRequestHeaders()), "answer"));

        given().header("X-Internal-Token", "stolen")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Request-Id", "mine-1")
                .when()
                .get("/api/v1/submissions")
                .then()
                .header("X-Request-Id", equalTo("mine-1"));

        Headers headers = seen.join();
        assertThat(headers.getFirst("X-Internal-Token")).isNull();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.getFirst("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(headers.getFirst("X-Forwarded-Host")).isEqualTo(gateway.getAuthority());
        assertThat(headers.getFirst("X-Request-Id")).isEqualTo("mine-1");
    }

    @Test
    void givesARequestAnId() {
        services.answer(ServiceName.TRACKING, text(_ -> {}, "answer"));

        given().when().get("/api/v1/submissions").then().header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void saysThatAServiceIsAwayAndFindsItAgain() {
        services.answer(ServiceName.TRACKING, text(_ -> {}, "back"));

        services.without(
                ServiceName.TRACKING,
                _ -> given().when()
                        .get("/api/v1/submissions")
                        .then()
                        .statusCode(503)
                        .contentType("application/problem+json")
                        .header("Retry-After", notNullValue())
                        .body("error", equalTo("SERVICE_UNAVAILABLE")));

        given().when().get("/api/v1/submissions").then().statusCode(200).body(equalTo("back"));
    }

    @Test
    void isReadyOnlyWithAllServices() {
        given().when().get("/q/health/ready").then().statusCode(200);

        services.without(
                ServiceName.GENERATION,
                _ -> given().when().get("/q/health/ready").then().statusCode(503));
    }

    @Test
    void passesALargeBody() throws IOException {
        CompletableFuture<Long> received = new CompletableFuture<>();
        services.answer(ServiceName.INTAKE, text(exchange -> received.complete(count(exchange.getRequestBody())), ""));
        byte[] piece = new byte[1_000_000];

        try (Socket client = connect()) {
            send(client, "POST /api/v1/phase1/submit HTTP/1.1\r\nHost: here\r\nContent-Length: 60000000\r\n\r\n");
            for (int sent = 0; sent < 60; sent++) {
                client.getOutputStream().write(piece);
            }
            assertThat(reader(client).readLine()).contains("200");
        }

        assertThat(received.join()).isEqualTo(60_000_000);
    }

    @Test
    void refusesABodyThatNobodyWouldTake() throws IOException {
        try (Socket client = connect()) {
            send(client, "POST /api/v1/phase1/submit HTTP/1.1\r\nHost: here\r\nContent-Length: 99000000\r\n\r\n");

            assertThat(reader(client).readLine()).contains("413");
        }
    }

    @Test
    void passesEachFrameOfAStreamAtOnce() throws IOException {
        CountDownLatch seen = new CountDownLatch(1);
        services.answer(ServiceName.TRACKING, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            write(exchange.getResponseBody(), "data: first\n\n");
            await(seen);
            write(exchange.getResponseBody(), "data: second\n\n");
        });

        try (Socket client = connect()) {
            send(client, "GET /api/v1/" + ID + "/stream HTTP/1.1\r\nHost: here\r\n\r\n");
            BufferedReader answer = reader(client);
            // The service waits for the first to arrive before it sends the second.
            readUntil(answer, "data: first");
            seen.countDown();
            readUntil(answer, "data: second");
        }
    }

    @Test
    void takesACallBackWhenItsClientLeavesAQuietStream() {
        services.without(ServiceName.TRACKING, port -> {
            try (ServerSocket service = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                Socket call;
                try (Socket client = connect()) {
                    send(client, "GET /api/v1/" + ID + "/stream HTTP/1.1\r\nHost: here\r\n\r\n");
                    call = service.accept();
                    call.setSoTimeout(60_000);
                    readUntil(reader(call), "");
                    send(call, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n:\n\r\n");
                    readUntil(reader(client), ":");
                }

                // The service sends nothing more: only the gateway can tell it that nobody listens.
                assertThat(call.getInputStream().read()).isEqualTo(-1);
                call.close();
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        });
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    private static void send(Socket client, String request) throws IOException {
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private static BufferedReader reader(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void readUntil(BufferedReader reader, String wanted) throws IOException {
        for (String line = reader.readLine(); !wanted.equals(line); line = reader.readLine()) {
            assertThat(line).as("the stream has ended before '%s'", wanted).isNotNull();
        }
    }

    private static void write(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static long count(InputStream stream) {
        try {
            return stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException exception) {
            throw new AssertionError(exception);
        }
    }
}
