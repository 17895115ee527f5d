/** Files that commands read and write, and what is said when that fails. */
package dev.meshwright.cli.files;
