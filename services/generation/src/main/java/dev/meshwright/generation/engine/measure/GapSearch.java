package dev.meshwright.generation.engine.measure;

import dev.meshwright.mesh.scene.Vec3;
import java.util.Optional;

/** Searches two trees at once for their nearest triangles, the likeliest pair of boxes first. */
final class GapSearch {

    private final TriangleTree one;
    private final TriangleTree other;
    private final double enough;
    private final TriangleDistance distance = new TriangleDistance();
    private final double[] nearest = new double[6];
    private double best;
    private boolean found;

    private GapSearch(TriangleTree one, TriangleTree other, double enough, double most) {
        this.one = one;
        this.other = other;
        this.enough = enough * enough;
        best = most * most;
    }

    /**
     * @param enough a gap no wider than this ends the search
     * @param most   wider gaps are none
     */
    static Optional<Gap> between(TriangleTree one, TriangleTree other, double enough, double most) {
        GapSearch search = new GapSearch(one, other, enough, most);
        search.visit(0, 0);
        double[] at = search.nearest;
        return search.found
                ? Optional.of(
                        new Gap(Math.sqrt(search.best), new Vec3(at[0], at[1], at[2]), new Vec3(at[3], at[4], at[5])))
                : Optional.empty();
    }

    private boolean isDone() {
        return found && best <= enough;
    }

    private void visit(int node, int otherNode) {
        if (isDone() || TriangleTree.gap(one, node, other, otherNode) > best) {
            return;
        }
        boolean leaf = one.isLeaf(node);
        boolean otherLeaf = other.isLeaf(otherNode);
        if (leaf && otherLeaf) {
            compare(node, otherNode);
        } else if (otherLeaf || (!leaf && one.diagonal(node) >= other.diagonal(otherNode))) {
            double left = TriangleTree.gap(one, one.left(node), other, otherNode);
            double right = TriangleTree.gap(one, one.right(node), other, otherNode);
            visit(left <= right ? one.left(node) : one.right(node), otherNode);
            visit(left <= right ? one.right(node) : one.left(node), otherNode);
        } else {
            double left = TriangleTree.gap(one, node, other, other.left(otherNode));
            double right = TriangleTree.gap(one, node, other, other.right(otherNode));
            visit(node, left <= right ? other.left(otherNode) : other.right(otherNode));
            visit(node, left <= right ? other.right(otherNode) : other.left(otherNode));
        }
    }

    private void compare(int leaf, int otherLeaf) {
        for (int triangle = one.first(leaf); triangle < one.end(leaf); triangle++) {
            for (int against = other.first(otherLeaf); against < other.end(otherLeaf); against++) {
                double squared = distance.squared(one.corners, 9 * triangle, other.corners, 9 * against);
                if (squared <= best) {
                    best = squared;
                    found = true;
                    System.arraycopy(distance.points, 0, nearest, 0, 6);
                    if (isDone()) {
                        return;
                    }
                }
            }
        }
    }
}
