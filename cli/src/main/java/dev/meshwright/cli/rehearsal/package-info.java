/** Runs the commands on files once for the virtual machine to learn from; the launcher does so after a build. */
package dev.meshwright.cli.rehearsal;
