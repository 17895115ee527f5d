package dev.meshwright.standalone.breaking.intake.domain;

import java.util.logging.Logger;

record LogsByAnotherWay(Logger logger) {}
