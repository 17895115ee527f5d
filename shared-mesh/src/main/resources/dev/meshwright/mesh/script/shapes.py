# A model made by Meshwright. Run it in Blender 3.4 or later: open it in the
# Scripting workspace and press Run, or `blender --python <this file>`.
#
# Shapes, positions and rotations are given as in the GLB file: metres, Y up,
# the front towards +Z. The functions at the end of the first half turn them
# into Blender's Z up. The model itself is described in the second half: change
# a number there and run the script again.

from math import acos, atan2, cos, degrees, dist, pi, radians, sin, sqrt, tan

import bpy
from mathutils import Quaternion


# --- Vectors ---------------------------------------------------------------


def add(a, b):
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a, b):
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def mul(a, factor):
    return (a[0] * factor, a[1] * factor, a[2] * factor)


def dot(a, b):
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a, b):
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )


def length(a):
    return sqrt(dot(a, a))


def normalized(a):
    size = length(a)
    return mul(a, 1 / size) if size else a


def extent(points):
    first = points[0]
    return max(max(abs(p[axis] - first[axis]) for axis in range(3)) for p in points)


def angle_between(cosine):
    return degrees(acos(max(-1.0, min(1.0, cosine))))


# --- Meshes ----------------------------------------------------------------


class Mesh:
    """Vertices with normals, and triangles between them."""

    def __init__(self):
        self.positions = []
        self.normals = []
        self.triangles = []

    def vertex(self, position, normal):
        self.positions.append(position)
        self.normals.append(normalized(normal))
        return len(self.positions) - 1

    def quad(self, a, b, c, d):
        self.triangles += [(a, b, c), (a, c, d)]

    def band(self, lower, upper, columns):
        """Fill the space between two rows with quads, or triangles where a row is a point."""
        for column in range(columns):
            if lower.is_point and upper.is_point:
                return
            if lower.is_point:
                self.triangles.append((lower.left(column), upper.right(column), upper.left(column)))
            elif upper.is_point:
                self.triangles.append((lower.left(column), lower.right(column), upper.left(column)))
            else:
                self.quad(lower.left(column), lower.right(column), upper.right(column), upper.left(column))


class Row:
    """A row of vertices: `step` from one column to the next, `width` across a column, 0 for a point."""

    def __init__(self, start, step, width):
        self.start = start
        self.step = step
        self.width = width
        self.is_point = width == 0

    def left(self, column):
        return self.start + column * self.step

    def right(self, column):
        return self.left(column) + self.width


# --- Shapes ----------------------------------------------------------------


def box(size, bevel=0.0):
    """A cuboid; `bevel` is the radius of its rounded edges."""
    mesh = Mesh()
    half = [side / 2 for side in size]
    shortest = 2 * min(half)
    if bevel <= 1e-6 * shortest:
        bevel = 0.0
    roundness = bevel / shortest
    steps = 0 if bevel == 0 else 1 if roundness < 0.12 else 2 if roundness < 0.4 else 3
    inner, tangents = [], []
    for axis in range(3):
        flat = half[axis] - bevel > 1e-6 * half[axis]
        count = 2 * steps + 2 if flat else 2 * steps + 1
        reach = half[axis] - bevel if flat else 0.0
        inner.append([-reach if 2 * line < count - 1 else reach for line in range(count)])
        lean = [0.0] * count
        for line in range(steps + 1):
            tangent = 0.0 if steps == 0 else 1.0 if line == 0 else tan(pi / 4 * (steps - line) / steps)
            lean[line] = -tangent
            lean[count - 1 - line] = tangent
        tangents.append(lean)
    faces = [(1, 2, 0, 1), (2, 1, 0, -1), (2, 0, 1, 1), (0, 2, 1, -1), (0, 1, 2, 1), (1, 0, 2, -1)]
    for right, up, out, side in faces:
        first = len(mesh.positions)
        columns, rows = len(inner[right]), len(inner[up])
        for row in range(rows):
            for column in range(columns):
                normal, point = [0.0] * 3, [0.0] * 3
                normal[right], normal[up], normal[out] = tangents[right][column], tangents[up][row], float(side)
                point[right], point[up] = inner[right][column], inner[up][row]
                point[out] = side * (half[out] - bevel)
                mesh.vertex(add(point, mul(normalized(normal), bevel)), normal)
        for row in range(rows - 1):
            for column in range(columns - 1):
                corner = first + row * columns + column
                mesh.quad(corner, corner + 1, corner + columns + 1, corner + columns)
    return mesh


class Revolution:
    """Rings of vertices about the Y axis, beginning at +Z and turning towards +X."""

    def __init__(self, mesh, segments, faceted=False, scale=(1.0, 1.0, 1.0)):
        self.mesh = mesh
        self.segments = segments
        self.faceted = faceted
        self.scale = scale
        self.corners = [self.turn(column % segments) for column in range(segments + 1)]
        self.middles = [self.turn(column + 0.5) for column in range(segments)]
        self.apothem = cos(pi / segments) if faceted else 1.0

    def turn(self, column):
        angle = 2 * pi * column / self.segments
        return sin(angle), cos(angle)

    def add(self, radius, y, corner, normal_radial, normal_y, facing):
        sx, sy, sz = self.scale
        return self.mesh.vertex(
            (radius * corner[0] * sx, y * sy, radius * corner[1] * sz),
            (normal_radial * facing[0] / sx, normal_y / sy, normal_radial * facing[1] / sz),
        )

    def ring(self, radius, y, normal_radial, normal_y):
        start = len(self.mesh.positions)
        if radius == 0:
            for facing in self.middles:
                self.add(0.0, y, facing, normal_radial, normal_y, facing)
            return Row(start, 1, 0)
        for column, corner in enumerate(self.corners):
            if not self.faceted:
                self.add(radius, y, corner, normal_radial, normal_y, corner)
                continue
            for side in range(max(column - 1, 0), min(column, self.segments - 1) + 1):
                self.add(radius, y, corner, normal_radial, normal_y, self.middles[side])
        return Row(start, 2 if self.faceted else 1, 1)

    def disc(self, radius, y, facing):
        center = self.mesh.vertex((0.0, y, 0.0), (0.0, facing, 0.0))
        for column in range(self.segments):
            sine, cosine = self.corners[column]
            self.mesh.vertex((radius * sine, y, radius * cosine), (0.0, facing, 0.0))
        lid(self.mesh, center, self.segments, facing)


def lid(mesh, center, segments, facing):
    """Triangles around a centre whose rim follows it."""
    for column in range(segments):
        here = center + 1 + column
        following = center + 1 + (column + 1) % segments
        mesh.triangles.append((center, here, following) if facing > 0 else (center, following, here))


def ellipsoid(radii, segments):
    """A sphere stretched along the axes."""
    mesh = Mesh()
    revolution = Revolution(mesh, segments, scale=radii)
    bands = segments // 2
    below = None
    for band in range(bands + 1):
        angle = pi * band / bands
        pole = band in (0, bands)
        radius = 0.0 if pole else sin(angle)
        y = (-1.0 if band == 0 else 1.0) if pole else -cos(angle)
        row = revolution.ring(radius, y, radius, y)
        if below:
            mesh.band(below, row, segments)
        below = row
    return mesh


def frustum(bottom_radius, top_radius, height, segments):
    """A cylinder, cone or prism along Y; flat sides below 8 segments."""
    mesh = Mesh()
    revolution = Revolution(mesh, segments, faceted=segments < 8)
    half = height / 2
    widest = max(bottom_radius, top_radius)
    bottom = bottom_radius if bottom_radius > 1e-6 * widest else 0.0
    top = top_radius if top_radius > 1e-6 * widest else 0.0
    if bottom > 0:
        revolution.disc(bottom, -half, -1)
    normal_y = (bottom - top) * revolution.apothem
    lower = revolution.ring(bottom, -half, height, normal_y)
    upper = revolution.ring(top, half, height, normal_y)
    mesh.band(lower, upper, segments)
    if top > 0:
        revolution.disc(top, half, 1)
    return mesh


def torus(radius, tube_radius, segments, tube_segments):
    """A ring lying in the X-Z plane."""
    mesh = Mesh()
    revolution = Revolution(mesh, segments)
    below = None
    for step in range(tube_segments + 1):
        angle = 2 * pi * (step % tube_segments) / tube_segments
        out, up = -cos(angle), -sin(angle)
        row = revolution.ring(radius + tube_radius * out, tube_radius * up, out, up)
        if below:
            mesh.band(below, row, segments)
        below = row
    return mesh


def lathe(profile, segments, crease_degrees):
    """A profile of (radius, height) turned about Y; bends of more than the crease are sharp."""
    mesh = Mesh()
    revolution = Revolution(mesh, segments, faceted=segments < 8)
    points = lathe_profile([(x, y, 0.0) for x, y in profile])
    bands = len(points) - 1
    is_ring = len(points) > 3 and points[0] == points[-1] and points[0][0] > 0
    normals = []
    for band in range(bands):
        along = sub(points[band + 1], points[band])
        normals.append(normalized((along[1], -along[0] * revolution.apothem, 0.0)))

    def bend(joint):
        if joint in (0, bands) and not is_ring:
            normal = normals[min(joint, bands - 1)]
            return 0.0 if points[joint][0] > 0 else 2 * angle_between(abs(normal[1]))
        if points[joint][0] == 0:
            return 180.0
        return angle_between(dot(normals[joint % bands], normals[(joint + bands - 1) % bands]))

    smooth = [bend(joint) <= crease_degrees for joint in range(bands + 1)]

    def is_disc(band):
        lower_pole, upper_pole = points[band][0] == 0, points[band + 1][0] == 0
        if not (lower_pole or upper_pole) or abs(normals[band][1]) < 1 - 1e-12:
            return False
        rim = band + 1 if lower_pole else band
        return rim in (0, bands) or not smooth[rim]

    def row(joint, band):
        x, y, _ = points[joint]
        normal = normals[band]
        if smooth[joint]:
            if joint not in (0, bands) or is_ring:
                normal = add(normals[joint % bands], normals[(joint + bands - 1) % bands])
            elif x == 0:
                normal = (0.0, 1.0 if normal[1] > 0 else -1.0, 0.0)
        return revolution.ring(x, y, normal[0], normal[1])

    shared = None
    for band in range(bands):
        lower, upper = points[band], points[band + 1]
        if lower[0] == 0 and upper[0] == 0:
            shared = None
        elif is_disc(band):
            rim = upper if lower[0] == 0 else lower
            revolution.disc(rim[0], rim[1], 1 if normals[band][1] > 0 else -1)
            shared = None
        else:
            start = shared or row(band, band)
            end = row(band + 1, band)
            mesh.band(start, end, segments)
            shared = end if smooth[band + 1] and band + 1 < bands else None
    return mesh


def lathe_profile(profile):
    """Without repeated points, exact on the axis, and running upwards on the outside."""
    size = extent(profile)
    widest = max(point[0] for point in profile)
    points = []
    for x, y, _ in profile:
        point = (x if x > 1e-6 * widest else 0.0, y, 0.0)
        if not points or dist(point, points[-1]) > 1e-6 * size:
            points.append(point)
    if len(points) > 3 and dist(points[-1], points[0]) <= 1e-6 * size:
        points[-1] = points[0]
    volume = upward = 0.0
    for a, b in zip(points, points[1:]):
        volume += (b[1] - a[1]) * (a[0] * a[0] + a[0] * b[0] + b[0] * b[0])
        upward += a[0] * a[0] - b[0] * b[0]
    is_flat = abs(volume) <= 1e-9 * size**3
    return points[::-1] if (upward if is_flat else volume) < 0 else points


def extrusion(outline, depth, top_scale=1.0):
    """An outline in the X-Y plane given thickness along Z."""
    mesh = Mesh()
    corners = extrusion_outline([(x, y, 0.0) for x, y in outline])
    count = len(corners)
    top_scale = top_scale if top_scale > 1e-6 else 0.0
    walls = []
    for wall, start in enumerate(corners):
        along = sub(corners[(wall + 1) % count], start)
        walls.append(normalized(cross(along, add(mul(start, top_scale - 1), (0.0, 0.0, depth)))))
    smooth = [dot(walls[corner], walls[corner - 1]) >= cos(radians(35)) for corner in range(count)]

    def corner_vertex(corner, wall, end):
        at = corner % count
        normal = add(walls[at], walls[at - 1]) if smooth[at] else walls[wall]
        scale = 1.0 if end < 0 else top_scale
        return mesh.vertex((corners[at][0] * scale, corners[at][1] * scale, end * depth / 2), normal)

    near = far = None
    for wall in range(count):
        if wall == 0 or not smooth[wall]:
            near = corner_vertex(wall, wall, -1)
            far = corner_vertex(wall, wall, 1) if top_scale else None
        next_near = corner_vertex(wall + 1, wall, -1)
        if top_scale:
            next_far = corner_vertex(wall + 1, wall, 1)
            mesh.quad(near, next_near, next_far, far)
            far = next_far
        else:
            tip = mesh.vertex((0.0, 0.0, depth / 2), walls[wall])
            mesh.triangles.append((near, next_near, tip))
        near = next_near

    triangles = cut_ears(corners)
    for end, scale in [(-1, 1.0), (1, top_scale)]:
        if scale:
            first = len(mesh.positions)
            for x, y, _ in corners:
                mesh.vertex((x * scale, y * scale, end * depth / 2), (0.0, 0.0, end))
            for a, b, c in triangles:
                mesh.triangles.append((first + a, first + b, first + c) if end > 0 else (first + a, first + c, first + b))
    return mesh


def extrusion_outline(outline):
    """Without repeated corners, and counter-clockwise."""
    size = extent(outline)
    corners = []
    for corner in outline:
        if not corners or dist(corner, corners[-1]) > 1e-6 * size:
            corners.append(corner)
    while len(corners) > 3 and dist(corners[-1], corners[0]) <= 1e-6 * size:
        corners.pop()
    area = sum(a[0] * b[1] - a[1] * b[0] for a, b in zip(corners, corners[1:] + corners[:1]))
    return corners[::-1] if area < 0 else corners


def cut_ears(outline):
    """Cut a simple polygon into triangles by its ears."""
    negligible = 1e-12 * extent(outline) ** 2
    left = list(range(len(outline)))
    triangles = []

    def area(a, b, c):
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    def triangle_at(corner):
        return left[corner - 1], left[corner], left[(corner + 1) % len(left)]

    def is_ear(corner):
        ear = triangle_at(corner)
        a, b, c = (outline[index] for index in ear)
        if area(a, b, c) <= negligible:
            return False
        return not any(
            area(a, b, outline[other]) >= -negligible
            and area(b, c, outline[other]) >= -negligible
            and area(c, a, outline[other]) >= -negligible
            for other in left
            if other not in ear
        )

    at = tried = 0
    while len(left) > 3:
        corner = at % len(left)
        if is_ear(corner) or tried >= len(left):
            triangles.append(triangle_at(corner))
            del left[corner]
            tried = 0
        else:
            tried += 1
        at = corner + 1
    triangles.append(triangle_at(1))
    return triangles


def tube(path, radii, segments, closed=False):
    """A round rod along a path, its frames carried along without twisting."""
    mesh = Mesh()
    path, radii, closed = tube_path(path, radii, closed)
    if closed:
        path.append(path[0])
        radii.append(radii[0])
    last = len(path) - 1
    lengths = [0.0]
    for here, there in zip(path, path[1:]):
        lengths.append(lengths[-1] + dist(here, there))
    directions = [normalized(sub(there, here)) for here, there in zip(path, path[1:])]

    def tangent_at(point):
        if not closed and point in (0, last):
            return directions[0 if point == 0 else last - 1]
        before, after = directions[point - 1], directions[point % last]
        both = add(before, after)
        return before if length(both) < 1e-6 else normalized(both)

    tangents = [tangent_at(point) for point in range(last + 1)]

    def carry(side, start, end):
        cosine = dot(start, end)
        if cosine < -0.999999:
            return side
        axis = cross(start, end)
        once = cross(axis, side)
        turned = add(add(side, once), mul(cross(axis, once), 1 / (1 + cosine)))
        return normalized(sub(turned, mul(end, dot(end, turned))))

    other = (0.0, 1.0, 0.0) if abs(tangents[0][1]) < 0.9 else (1.0, 0.0, 0.0)
    sides = [normalized(cross(other, tangents[0]))]
    for point in range(1, last + 1):
        sides.append(carry(sides[-1], tangents[point - 1], tangents[point]))
    if closed:
        twist = atan2(dot(cross(sides[-1], sides[0]), tangents[0]), dot(sides[-1], sides[0]))
        for point in range(1, last + 1):
            angle = twist * lengths[point] / lengths[-1]
            upright = cross(tangents[point], sides[point])
            sides[point] = add(mul(sides[point], cos(angle)), mul(upright, sin(angle)))
        sides[last] = sides[0]

    def slope(point):
        if closed and point in (0, last):
            return (radii[1] - radii[last - 1]) / (lengths[1] + lengths[last] - lengths[last - 1])
        before, after = max(point - 1, 0), min(point + 1, last)
        return (radii[after] - radii[before]) / (lengths[after] - lengths[before])

    def offset(point, column):
        angle = 2 * pi * column / segments
        upright = cross(tangents[point], sides[point])
        return add(mul(sides[point], cos(angle)), mul(upright, sin(angle)))

    def mitred(point, way):
        reach = mul(way, radii[point])
        if not closed and point in (0, last):
            return reach
        before, after = directions[point - 1], directions[point % last]
        inward = sub(after, before)
        cosine = sqrt(max(0.0, (1 + dot(before, after)) / 2))
        if length(inward) < 1e-6 or cosine < 1e-6:
            return reach
        bend = normalized(inward)
        return add(reach, mul(bend, dot(reach, bend) * (min(1 / cosine, 1.5) - 1)))

    def row(point):
        start = len(mesh.positions)
        leaning = mul(tangents[point], slope(point))
        if radii[point] == 0:
            for column in range(segments):
                mesh.vertex(path[point], sub(offset(point, column + 0.5), leaning))
            return Row(start, 1, 0)
        for column in range(segments + 1):
            way = offset(point, column % segments)
            mesh.vertex(add(path[point], mitred(point, way)), sub(way, leaning))
        return Row(start, 1, 1)

    def cap(point, facing):
        normal = mul(tangents[point], facing)
        center = mesh.vertex(path[point], normal)
        for column in range(segments):
            mesh.vertex(add(path[point], mul(offset(point, column), radii[point])), normal)
        lid(mesh, center, segments, facing)

    if not closed and radii[0] > 0:
        cap(0, -1)
    below = row(0)
    for point in range(1, last + 1):
        above = row(point)
        mesh.band(below, above, segments)
        below = above
    if not closed and radii[last] > 0:
        cap(last, 1)
    return mesh


def tube_path(path, radii, closed):
    """Without repeated points, nor a radius of 0 anywhere but at an open end."""
    size, thickest = extent(path), max(radii)
    points, widths = [], []
    for point, radius in zip(path, radii):
        if not points or dist(point, points[-1]) > 1e-6 * size:
            points.append(point)
            widths.append(radius)
    if closed and len(points) > 1 and dist(points[-1], points[0]) <= 1e-6 * size:
        points.pop()
        widths.pop()
    closed = closed and len(points) > 2
    for point, radius in enumerate(widths):
        is_tip = not closed and point in (0, len(widths) - 1) and radius <= 1e-6 * thickest
        widths[point] = 0.0 if is_tip else max(radius, 0.01 * thickest)
    if widths == [0.0, 0.0]:
        widths[0] = 0.01 * thickest
    return points, widths, closed


# --- Blender ---------------------------------------------------------------


def z_up(vector):
    """From Y up to Blender's Z up."""
    return (vector[0], -vector[2], vector[1])


def material(name, base_color, metallic, roughness, alpha=1.0, emissive=None, double_sided=False):
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    made.diffuse_color = (*base_color, alpha)
    made.metallic = metallic
    made.roughness = roughness
    made.use_backface_culling = not double_sided
    surface = next(node for node in made.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
    surface.inputs["Base Color"].default_value = (*base_color, 1.0)
    surface.inputs["Metallic"].default_value = metallic
    surface.inputs["Roughness"].default_value = roughness
    surface.inputs["Alpha"].default_value = alpha
    if emissive:
        # The socket has had its long name since Blender 4.0.
        color = "Emission Color" if "Emission Color" in surface.inputs else "Emission"
        surface.inputs[color].default_value = (*emissive, 1.0)
        surface.inputs["Emission Strength"].default_value = 1.0
    if alpha < 1:
        if hasattr(made, "surface_render_method"):
            made.surface_render_method = "BLENDED"
        else:
            made.blend_method = "BLEND"
    return made


def part(name, parent=None, shape=None, wears=None, location=(0, 0, 0), rotation=(0, 0, 0), scale=(1, 1, 1)):
    """An object: `rotation` in degrees about the fixed axes X, then Y, then Z of a Y-up world."""
    made = bpy.data.objects.new(name, blender_mesh(name, shape, wears) if shape else None)
    collection.objects.link(made)
    made.parent = parent
    made.location = z_up(location)
    about_x = Quaternion((1, 0, 0), radians(rotation[0]))
    about_y = Quaternion((0, 0, 1), radians(rotation[1]))
    about_z = Quaternion((0, -1, 0), radians(rotation[2]))
    made.rotation_mode = "QUATERNION"
    made.rotation_quaternion = about_z @ about_y @ about_x
    made.scale = (scale[0], scale[2], scale[1])
    return made


def blender_mesh(name, shape, wears):
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([z_up(position) for position in shape.positions], [], shape.triangles)
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    if hasattr(mesh, "use_auto_smooth"):
        # Until Blender 4.0 normals of one's own were seen only with this.
        mesh.use_auto_smooth = True
    mesh.normals_split_custom_set_from_vertices([z_up(normal) for normal in shape.normals])
    mesh.materials.append(wears)
    mesh.update()
    return mesh


# --- The model -------------------------------------------------------------

