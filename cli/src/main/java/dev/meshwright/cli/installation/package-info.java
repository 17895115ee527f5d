/** What is on the disk: the program's parts and the data directory. */
package dev.meshwright.cli.installation;
