/** Embedded parts for the services' tests. */
package dev.meshwright.embedded.test;
