package dev.meshwright.tracking.stream;

import dev.meshwright.tracking.domain.Jobs;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;

/** What every stream needs. */
@Singleton
record StreamServices(Vertx vertx, Jobs jobs, Frames frames, StreamHub hub) {}
