package dev.meshwright.shared.event;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Carries the trace (W3C Trace Context) from the request that caused an event to whoever handles the event. */
@Singleton
public class TraceHeaders {

    private static final TextMapGetter<Headers> GETTER = new HeadersGetter();

    private final OpenTelemetry openTelemetry;

    TraceHeaders(OpenTelemetry openTelemetry) {
        this.openTelemetry = openTelemetry;
    }

    /** Adds the present trace to an event's headers. */
    public void addTo(Map<String, String> headers) {
        openTelemetry.getPropagators().getTextMapPropagator().inject(Context.current(), headers, Map::put);
    }

    /** Does the work as a part of the trace that the record belongs to. */
    public void within(Headers headers, String what, Runnable work) {
        Context parent = openTelemetry.getPropagators().getTextMapPropagator().extract(Context.root(), headers, GETTER);
        Span span = openTelemetry
                .getTracer("dev.meshwright")
                .spanBuilder(what)
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (Scope ignored = parent.with(span).makeCurrent()) {
            work.run();
        } finally {
            span.end();
        }
    }

    private static final class HeadersGetter implements TextMapGetter<Headers> {

        @Override
        public Iterable<String> keys(Headers carrier) {
            List<String> keys = new ArrayList<>();
            carrier.forEach(header -> keys.add(header.key()));
            return keys;
        }

        @Override
        public String get(Headers carrier, String key) {
            Header header = carrier == null ? null : carrier.lastHeader(key);
            return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
