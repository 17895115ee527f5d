package dev.meshwright.shared.event;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Carries the trace (W3C Trace Context) from the request that caused an event to whoever handles the event. */
@Singleton
public class TraceHeaders {

    private static final TextMapGetter<Map<String, String>> GETTER = new MapGetter();

    private final OpenTelemetry openTelemetry;

    TraceHeaders(OpenTelemetry openTelemetry) {
        this.openTelemetry = openTelemetry;
    }

    /** Adds the present trace to an event's headers. */
    public void addTo(Map<String, String> headers) {
        openTelemetry.getPropagators().getTextMapPropagator().inject(Context.current(), headers, Map::put);
    }

    /** The trace of the present work, to be gone on with later. */
    public Map<String, String> capture() {
        Map<String, String> headers = new LinkedHashMap<>();
        addTo(headers);
        return headers;
    }

    /** Does the work as a part of the trace that a record belongs to. */
    public void within(Headers headers, String what, Runnable work) {
        within(texts(headers), what, work);
    }

    /** Does work for several records at once: as a trace of its own, linked to those that they belong to. */
    public void withinAll(List<Headers> records, String what, Runnable work) {
        SpanBuilder builder = span(what).setNoParent();
        for (Headers headers : records) {
            builder.addLink(Span.fromContext(context(texts(headers))).getSpanContext());
        }
        run(builder.startSpan(), Context.root(), work);
    }

    /** Does the work as a part of a trace. */
    public void within(Map<String, String> trace, String what, Runnable work) {
        Context parent = context(trace);
        run(span(what).setParent(parent).startSpan(), parent, work);
    }

    private SpanBuilder span(String what) {
        return openTelemetry.getTracer("dev.meshwright").spanBuilder(what).setSpanKind(SpanKind.CONSUMER);
    }

    private Context context(Map<String, String> trace) {
        return openTelemetry.getPropagators().getTextMapPropagator().extract(Context.root(), trace, GETTER);
    }

    private static void run(Span span, Context parent, Runnable work) {
        try (Scope ignored = parent.with(span).makeCurrent()) {
            work.run();
        } finally {
            span.end();
        }
    }

    private static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Header header : headers) {
            if (header.value() != null) {
                texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static final class MapGetter implements TextMapGetter<Map<String, String>> {

        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public String get(Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    }
}
