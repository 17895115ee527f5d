"""Runs a script against the stand-in for Blender and prints what it made as JSON."""

import json
import runpy
import sys

import bpy

runpy.run_path(sys.argv[1])
print(
    json.dumps(
        {
            "collection": bpy.data.collections[0].name,
            "materials": [
                {
                    "name": material.name,
                    **{name: socket.default_value for name, socket in material.inputs.items()},
                }
                for material in bpy.data.materials
            ],
            "objects": [
                {
                    "name": made.name,
                    "parent": made.parent.name if made.parent else None,
                    "vertices": made.data.vertices if made.data else None,
                    "normals": made.data.normals if made.data else None,
                    "faces": made.data.faces if made.data else None,
                }
                for made in bpy.data.objects
            ],
        }
    )
)
