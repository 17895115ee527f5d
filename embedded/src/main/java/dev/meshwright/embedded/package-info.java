/** A real Kafka and a real PostgreSQL that run beside the services and need nothing installed. */
package dev.meshwright.embedded;
