/** The command line: brings the system up, and makes models with it. */
package dev.meshwright.cli;
