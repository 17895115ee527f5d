package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Shape;

/**
 * Cuboids. Each of the six faces is a grid that bends over the rounded edges to meet its neighbours in their middle,
 * so that all normals run on smoothly and each face has a chart of its own.
 */
final class BoxTessellation {

    /** Right, up and outward of each face: axis numbers, and the outward side. */
    private static final int[][] FACES = {
        {1, 2, 0, 1}, {2, 1, 0, -1}, {2, 0, 1, 1}, {0, 2, 1, -1}, {0, 1, 2, 1}, {1, 0, 2, -1},
    };

    private BoxTessellation() {}

    static void add(MeshBuilder mesh, Shape.Box box) {
        double[] half = {
            box.size().x() / 2, box.size().y() / 2, box.size().z() / 2,
        };
        double shortest = 2 * Math.min(half[0], Math.min(half[1], half[2]));
        double bevel = box.bevel() > 1e-6 * shortest ? box.bevel() : 0;
        int steps = bevel == 0 ? 0 : stepsFor(bevel / shortest);
        double[][] inner = new double[3][];
        double[][] tangents = new double[3][];
        for (int axis = 0; axis < 3; axis++) {
            boolean isFlat = half[axis] - bevel > 1e-6 * half[axis];
            inner[axis] = stops(isFlat ? half[axis] - bevel : 0, steps, isFlat);
            tangents[axis] = tangents(steps, isFlat);
        }
        for (int[] face : FACES) {
            face(mesh, face, half, bevel, inner, tangents);
        }
    }

    /** Half the segments across a rounded edge: more for rounder boxes, whose edges are much of what is seen. */
    private static int stepsFor(double roundness) {
        return roundness < 0.12 ? 1 : roundness < 0.4 ? 2 : 3;
    }

    /** Where the centres of the rounding lie along an axis, one for each line of the grid. */
    private static double[] stops(double inner, int steps, boolean isFlat) {
        double[] stops = new double[isFlat ? 2 * steps + 2 : 2 * steps + 1];
        for (int line = 0; line < stops.length; line++) {
            stops[line] = 2 * line < stops.length - 1 ? -inner : inner;
        }
        return stops;
    }

    /** How far each line of the grid leans over: tangents of the angles from -45 to 45 degrees. */
    private static double[] tangents(int steps, boolean isFlat) {
        double[] tangents = new double[isFlat ? 2 * steps + 2 : 2 * steps + 1];
        for (int line = 0; line <= steps; line++) {
            double tangent =
                    line == 0 && steps > 0 ? 1 : steps == 0 ? 0 : Math.tan(Math.PI / 4 * (steps - line) / steps);
            tangents[line] = -tangent;
            tangents[tangents.length - 1 - line] = tangent;
        }
        return tangents;
    }

    private static void face(
            MeshBuilder mesh, int[] face, double[] half, double bevel, double[][] inner, double[][] tangents) {
        int right = face[0];
        int up = face[1];
        int out = face[2];
        int columns = inner[right].length;
        int rows = inner[up].length;
        int first = -1;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double[] normal = new double[3];
                normal[right] = tangents[right][column];
                normal[up] = tangents[up][row];
                normal[out] = face[3];
                double length = Math.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
                double[] point = new double[3];
                point[right] = inner[right][column];
                point[up] = inner[up][row];
                point[out] = face[3] * (half[out] - bevel);
                for (int axis = 0; axis < 3; axis++) {
                    point[axis] += bevel * (normal[axis] / length);
                }
                int vertex = mesh.vertex(
                        point[0],
                        point[1],
                        point[2],
                        normal[0],
                        normal[1],
                        normal[2],
                        0.5 + point[right] / (2 * half[right]),
                        0.5 - point[up] / (2 * half[up]));
                first = first < 0 ? vertex : first;
            }
        }
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                int corner = first + row * columns + column;
                mesh.quad(corner, corner + 1, corner + columns + 1, corner + columns);
            }
        }
    }
}
