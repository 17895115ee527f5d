package dev.meshwright.standalone.breaking.model;

import org.apache.kafka.common.TopicPartition;

record KnowsAFramework(TopicPartition partition) {}
