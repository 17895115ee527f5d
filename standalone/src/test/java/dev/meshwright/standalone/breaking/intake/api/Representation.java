package dev.meshwright.standalone.breaking.intake.api;

public record Representation(String name) {}
