/** The whole system, started as a newcomer starts it and spoken to as clients speak to it. */
package dev.meshwright.system;
