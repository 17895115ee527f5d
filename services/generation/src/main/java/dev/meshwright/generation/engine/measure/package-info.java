/**
 * How the meshes of a scene lie to each other: touching, apart, inside, coplanar. Everything is in world space and in
 * metres, in plain arrays, and gives the same answer every time.
 */
package dev.meshwright.generation.engine.measure;
