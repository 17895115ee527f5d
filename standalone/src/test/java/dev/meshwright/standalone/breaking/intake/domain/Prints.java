package dev.meshwright.standalone.breaking.intake.domain;

final class Prints {

    private Prints() {}

    static void print() {
        System.out.println("hello");
    }
}
