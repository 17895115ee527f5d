package dev.meshwright.standalone.breaking.intake.events;

import org.apache.kafka.clients.producer.KafkaProducer;

record SendsByItself(KafkaProducer<String, String> producer) {}
