package dev.meshwright.standalone.breaking.accounts.domain;

public record OfAnotherService(String name) {}
