/** What services do alike with JDBC. */
package dev.meshwright.shared.sql;
