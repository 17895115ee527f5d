"""Answers each line of its input, {"ask": "see" | "see otherwise" | "run", "path": ...}, with a line of JSON.

Models are described as Blender sees them, turned back to +Y up. Of FBX there are two readers: the add-on, and the one
that is asked by "see otherwise". "run" executes a script instead of opening a file.
"""

import contextlib
import hashlib
import json
import os
import re
import runpy
import struct
import sys
import tempfile
import zipfile

import bpy
import numpy

# Where the samples have their keys. Between them Blender goes other ways in a GLB than glTF says: what is right there,
# another judge tells, who looks at the same five.
AT_KEYS = [0, 0.375, 1]
BETWEEN_KEYS = [0.1, 0.3, 0.5, 0.7, 0.9]


def open_zip(path):
    directory = tempfile.mkdtemp()
    with zipfile.ZipFile(path) as archive:
        archive.extractall(directory)
    bpy.ops.wm.obj_import(filepath=os.path.join(directory, "model.obj"))


def open_glb(path):
    bpy.ops.import_scene.gltf(filepath=path)
    with open(path, "rb") as file:
        header = file.read(20)
        document = json.loads(file.read(struct.unpack_from("<I", header, 12)[0]))
    # All scenes are shown, each as a collection: what is only in others than the file's own goes.
    scenes = list(bpy.context.scene.collection.children)
    for number, hidden in enumerate(scenes):
        if len(document.get("scenes", [])) == len(scenes) and number != document.get("scene", 0):
            for shown in list(hidden.objects):
                bpy.data.objects.remove(shown)


READERS = {
    "glb": open_glb,
    "fbx": lambda path: bpy.ops.import_scene.fbx(filepath=path),
    "zip": open_zip,
    "stl": lambda path: bpy.ops.wm.stl_import(filepath=path),
    "usdz": lambda path: bpy.ops.wm.usd_import(filepath=path, import_textures_mode="IMPORT_PACK"),
}


def y_up(points):
    return numpy.stack([points[:, 0], points[:, 2], -points[:, 1]], axis=1)


def got(collection, attribute, width, kind=numpy.float32):
    values = numpy.empty(len(collection) * width, dtype=kind)
    collection.foreach_get(attribute, values)
    return values.reshape(-1, width) if width > 1 else values


def sums(values, places):
    """Of each column alone, and multiplied with where in its box the corner stands."""
    return [
        float(total)
        for column in values.T.astype(float)
        for total in [column.sum(), *(column[:, None] * places).sum(axis=0)]
    ]


def evaluated(shown):
    return shown.evaluated_get(bpy.context.evaluated_depsgraph_get())


def world_points(shown, mesh):
    points = got(mesh.vertices, "co", 3).astype(float)
    matrix = numpy.array(evaluated(shown).matrix_world)
    return y_up(points @ matrix[:3, :3].T + matrix[:3, 3])


def box(points):
    return {"min": points.min(axis=0).tolist(), "max": points.max(axis=0).tolist()}


def colors_of(mesh):
    attribute = mesh.color_attributes.active_color or (mesh.color_attributes[0] if mesh.color_attributes else None)
    if attribute is None:
        return None
    # Linear, whichever way they are kept.
    values = got(attribute.data, "color", 4)
    return attribute.domain, values


def plain_name(shown):
    """Without the number that Blender gives to namesakes, and by the node's name where a mesh has a prim of its own."""
    name = shown.name
    if shown.parent and name == shown.parent.name + "_mesh":
        name = shown.parent.name
    return re.sub(r"\.\d{3}$", "", name)


def first_picture(known):
    """The node of the first image that a material shows, in the order in which textures are asked for elsewhere."""
    surface = next((node for node in known.node_tree.nodes if node.type == "BSDF_PRINCIPLED"), None)
    for socket in ["Base Color", "Normal", "Emission Color", "Roughness"] if surface else []:
        found = picture_node(surface.inputs[socket])
        if found is not None:
            return found
    return None


def lookups(shown, mesh, loops):
    """Where the first image of a part's only material is looked at, v downwards; None where that can't be said."""
    materials = {slot.material for slot in shown.material_slots}
    picture = first_picture(materials.pop()) if len(materials) == 1 and None not in materials else None
    if picture is None or not mesh.uv_layers:
        return None
    layer = mesh.uv_layers.active
    mappings = []
    links = picture.inputs["Vector"].links
    while links:
        node = links[0].from_node
        if node.type == "UVMAP" and node.uv_map in mesh.uv_layers:
            layer = mesh.uv_layers[node.uv_map]
        if node.type == "MAPPING":
            mappings.insert(0, node)
        links = next((plug.links for plug in node.inputs if plug.name == "Vector"), None)
    points = numpy.zeros((len(loops), 3))
    points[:, :2] = got(layer.uv, "vector", 2)[loops]
    for node in mappings:
        place, turn, size = (node.inputs[name].default_value for name in ("Location", "Rotation", "Scale"))
        place, turn, size = numpy.array(place), numpy.array(turn.to_matrix()), numpy.array(size)
        if node.vector_type == "TEXTURE":
            points = ((points - place) @ turn) / size
        else:
            points = (points * size) @ turn.T + place
    return numpy.stack([points[:, 0], 1 - points[:, 1]], axis=1)


def part(shown):
    mesh = evaluated(shown).to_mesh()
    mesh.calc_loop_triangles()
    points = world_points(shown, mesh)
    if len(mesh.loop_triangles) == 0:
        return None
    vertices = got(mesh.loop_triangles, "vertices", 3, numpy.int32)
    loops = got(mesh.loop_triangles, "loops", 3, numpy.int32)
    indices = got(mesh.loop_triangles, "material_index", 1, numpy.int32)
    # Triangles with two corners in one place are no surface: some of Blender's readers drop them, others don't.
    local = got(mesh.vertices, "co", 3)[vertices]
    surface = ~((local == numpy.roll(local, 1, axis=1)).all(axis=2).any(axis=1))
    vertices, loops, indices = vertices[surface].reshape(-1), loops[surface].reshape(-1), indices[surface]
    corners = points[vertices]
    result = {"name": plain_name(shown), "triangles": len(indices), "corners": len(corners), **box(corners)}
    low = corners.min(axis=0)
    size = corners.max(axis=0) - low
    places = (corners - low) / numpy.where(size == 0, 1, size)
    mirrored = evaluated(shown).matrix_world.determinant() < 0
    middle = (places - 0.5).reshape(-1, 3, 3)
    volume = numpy.einsum("ij,ij->i", middle[:, 0], numpy.cross(middle[:, 1], middle[:, 2])).sum() / 6
    result["outwards"] = float(-volume if mirrored else volume)
    linear = numpy.array(evaluated(shown).matrix_world)[:3, :3]
    bent = any(modifier.type == "ARMATURE" for modifier in shown.modifiers)
    if abs(numpy.linalg.det(linear)) > 0 and not bent:
        normals = got(mesh.corner_normals, "vector", 3)[loops].astype(float) @ numpy.linalg.inv(linear)
        normals /= numpy.maximum(numpy.linalg.norm(normals, axis=1)[:, None], 1e-30)
        result["normals"] = sums(y_up(normals), places)
    for number, layer in enumerate(list(mesh.uv_layers)[:2]):
        uvs = got(layer.uv, "vector", 2)[loops]
        result[f"uv{number}"] = sums(numpy.stack([uvs[:, 0], 1 - uvs[:, 1]], axis=1), places)
    looked = lookups(shown, mesh, loops)
    if looked is not None:
        result["lookups"] = sums(looked, places)
    colors = colors_of(mesh)
    if colors is not None:
        domain, values = colors
        values = values[vertices if domain == "POINT" else loops]
        result["colors"] = sums(values[:, :3], places)
        result["alphas"] = sums(values[:, 3:], places)
    result["surfaces"] = [
        {"material": slot.material.name if slot.material else "", "triangles": int((indices == number).sum())}
        for number, slot in enumerate(shown.material_slots)
    ]
    keys = shown.data.shape_keys
    result["morphs"] = [key.name for key in keys.key_blocks[1:]] if keys else []
    result["skinned"] = bent
    evaluated(shown).to_mesh_clear()
    return result


def shown_meshes():
    """Without what the reader of GLBs adds to show bones by."""
    return [
        shown
        for shown in bpy.context.scene.objects
        if shown.type == "MESH" and all(made.name != "glTF_not_exported" for made in shown.users_collection)
    ]


def checksum(image):
    if image is None:
        return None
    if image.packed_file is not None:
        return hashlib.sha256(image.packed_file.data).hexdigest()
    path = bpy.path.abspath(image.filepath)
    if os.path.exists(path):
        with open(path, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()
    return None


def picture_node(socket, depth=0):
    """The node of the first image that a socket gets its values from."""
    for link in socket.links:
        if link.from_node.type == "TEX_IMAGE":
            return link.from_node
        if depth < 12:
            for above in link.from_node.inputs:
                found = picture_node(above, depth + 1)
                if found is not None:
                    return found
    return None


def picture_behind(socket):
    node = picture_node(socket)
    return None if node is None else checksum(node.image)


def value(socket):
    kept = socket.default_value
    return list(kept)[:3] if hasattr(kept, "__len__") else kept


SOCKETS = {
    "baseColor": "Base Color",
    "metallic": "Metallic",
    "roughness": "Roughness",
    "alpha": "Alpha",
    "emission": "Emission Color",
    "normal": "Normal",
    "coat": "Coat Weight",
    "coatRoughness": "Coat Roughness",
    "ior": "IOR",
    "transmission": "Transmission Weight",
    "specular": "Specular IOR Level",
    "specularTint": "Specular Tint",
    "sheen": "Sheen Weight",
    "sheenTint": "Sheen Tint",
    "anisotropy": "Anisotropic",
    "anisotropyRotation": "Anisotropic Rotation",
}


def material(known):
    surface = next((node for node in known.node_tree.nodes if node.type == "BSDF_PRINCIPLED"), None)
    if surface is None:
        return None
    result = {"strength": surface.inputs["Emission Strength"].default_value}
    for name, socket in SOCKETS.items():
        plug = surface.inputs[socket]
        result[name] = {
            "value": None if plug.is_linked else value(plug),
            "image": picture_behind(plug),
            "linked": plug.is_linked,
        }
    normals = next((node for node in known.node_tree.nodes if node.type == "NORMAL_MAP"), None)
    result["normalStrength"] = normals.inputs["Strength"].default_value if normals else None
    return result


def motion():
    ranges = [action.frame_range for action in bpy.data.actions]
    scene = bpy.context.scene
    if any(held.type == "TRANSFORM_CACHE" for shown in scene.objects for held in shown.constraints):
        ranges.append((scene.frame_start, scene.frame_end))
    if not ranges:
        return None
    start = min(one[0] for one in ranges)
    end = max(one[1] for one in ranges)
    return {"seconds": (end - start) / scene.render.fps,
            "atKeys": [boxes_at(start + fraction * (end - start)) for fraction in AT_KEYS],
            "betweenKeys": [boxes_at(start + fraction * (end - start)) for fraction in BETWEEN_KEYS]}


def boxes_at(frame):
    bpy.context.scene.frame_set(int(frame), subframe=frame - int(frame))
    return {plain_name(shown): box(world_points(shown, evaluated(shown).to_mesh())) for shown in shown_meshes()}


def describe():
    return {
        "parts": [made for made in map(part, shown_meshes()) if made is not None],
        "nodes": {
            shown.name: {
                "parent": shown.parent.name if shown.parent else None,
                "place": y_up(numpy.array([evaluated(shown).matrix_world.translation]))[0].tolist(),
                "kind": shown.type,
            }
            for shown in bpy.context.scene.objects
        },
        "bones": sorted(bone.name for made in bpy.data.armatures for bone in made.bones),
        "materials": {known.name: material(known) for known in bpy.data.materials},
        "motion": motion(),
    }


def answer(question):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    path = question["path"]
    if question["ask"] == "run":
        runpy.run_path(path, run_name="__main__")
    elif question["ask"] == "see otherwise":
        bpy.ops.wm.fbx_import(filepath=path)
    else:
        READERS[path.rsplit(".", 1)[1]](path)
    bpy.context.scene.frame_set(bpy.context.scene.frame_current)
    return describe()


@contextlib.contextmanager
def quiet():
    """Blender prints from C too: all of that goes to the standard error, where answers don't."""
    kept = os.dup(1)
    os.dup2(2, 1)
    try:
        yield kept
    finally:
        os.close(kept)


with quiet() as answers:
    for line in sys.stdin:
        try:
            answered = answer(json.loads(line))
        except Exception as failure:  # pylint: disable=broad-except
            answered = {"failure": repr(failure)}
        os.write(answers, (json.dumps(answered) + "\n").encode())
