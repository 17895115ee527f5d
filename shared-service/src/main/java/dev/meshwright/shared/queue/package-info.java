/** Work that lasts: queued in a service's own database, leased, tried again, and shared out fairly among accounts. */
package dev.meshwright.shared.queue;
