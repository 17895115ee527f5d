package dev.meshwright.model;

/**
 * Says which service answers a path.
 *
 * @param pattern a path whose segments are fixed words or a placeholder such as <code>{id}</code> for any one segment;
 *     <code>**</code> at its end stands for any rest
 */
public record Route(String pattern, ServiceName service) {}
