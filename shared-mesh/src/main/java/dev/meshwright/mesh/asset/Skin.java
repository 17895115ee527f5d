package dev.meshwright.mesh.asset;

/**
 * Bones that bend a mesh.
 *
 * @param joints             numbers of the nodes that are its bones
 * @param inverseBind        for each joint 16 numbers, column by column: takes the mesh's space to the joint's, at rest
 * @param skeleton           number of the topmost joint's node; -1 where nothing is said
 */
public record Skin(String name, int[] joints, double[][] inverseBind, int skeleton) {}
