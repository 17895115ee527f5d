/** Classes that break the rules of the architecture, each one of them, so that a test can see it found. */
package dev.meshwright.standalone.breaking;
