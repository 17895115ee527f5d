"""Reads USD files with Pixar's own library and prints what it sees, as JSON: an independent judge of the USDZ writer.

Arguments: moments in seconds, joined by commas, and the files. For each file: what the validators find, and at each
moment the points of every mesh in the world, bent by its skeleton and its blend shapes.
"""
import json
import sys

from pxr import Gf, Usd, UsdGeom, UsdSkel, UsdValidation

moments = [float(moment) for moment in sys.argv[1].split(',')]


def findings(stage):
    registry = UsdValidation.ValidationRegistry()
    context = UsdValidation.ValidationContext(registry.GetOrLoadAllValidators())
    return [f'{error.GetName()}: {error.GetMessage()}' for error in context.Validate(stage)]


def points(stage, moment):
    time = Usd.TimeCode(moment * stage.GetTimeCodesPerSecond())
    seen = {}
    for prim in stage.Traverse():
        if not prim.IsA(UsdGeom.Mesh):
            continue
        world = UsdGeom.Imageable(prim).ComputeLocalToWorldTransform(time)
        local = UsdGeom.Mesh(prim).GetPointsAttr().Get(time)
        seen[str(prim.GetPath())] = [list(world.Transform(Gf.Vec3d(*point))) for point in local]
    return seen


def judge(path):
    stage = Usd.Stage.Open(path)
    found = findings(stage)
    flat = Usd.Stage.Open(stage.Flatten())
    last = max(moments) * stage.GetTimeCodesPerSecond()
    UsdSkel.BakeSkinning(flat.Traverse(), Gf.Interval(0, last))
    kinds = sorted({prim.GetTypeName() for prim in stage.Traverse()})
    return {'findings': found, 'kinds': kinds, 'moments': [points(flat, moment) for moment in moments]}


print(json.dumps([judge(path) for path in sys.argv[2:]]))
