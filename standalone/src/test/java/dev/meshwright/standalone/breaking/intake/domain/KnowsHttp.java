package dev.meshwright.standalone.breaking.intake.domain;

import jakarta.ws.rs.core.Response;

record KnowsHttp(Response response) {}
