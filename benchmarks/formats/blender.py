"""Has Blender read a GLB and write it in another format, which the output's extension says."""

import sys

import bpy

source, target = sys.argv[-2:]
bpy.ops.wm.read_factory_settings(use_empty=True)
bpy.ops.import_scene.gltf(filepath=source)
if target.endswith(".fbx"):
    bpy.ops.export_scene.fbx(filepath=target, path_mode="COPY", embed_textures=True)
elif target.endswith(".obj"):
    bpy.ops.wm.obj_export(filepath=target, export_pbr_extensions=True, path_mode="COPY")
elif target.endswith(".stl"):
    bpy.ops.wm.stl_export(filepath=target)
else:
    bpy.ops.wm.usd_export(filepath=target)
