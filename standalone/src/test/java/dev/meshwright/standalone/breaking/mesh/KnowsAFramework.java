package dev.meshwright.standalone.breaking.mesh;

import io.vertx.core.buffer.Buffer;

record KnowsAFramework(Buffer buffer) {}
