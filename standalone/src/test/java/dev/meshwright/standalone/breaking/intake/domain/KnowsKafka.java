package dev.meshwright.standalone.breaking.intake.domain;

import org.apache.kafka.clients.consumer.ConsumerRecord;

record KnowsKafka(ConsumerRecord<String, String> received) {}
