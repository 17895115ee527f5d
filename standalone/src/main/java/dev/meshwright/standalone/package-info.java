/** All services as one program. */
package dev.meshwright.standalone;
