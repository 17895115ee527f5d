"""Stands in for Blender's module of that name."""


class Quaternion:
    def __init__(self, axis, angle):
        pass

    def __matmul__(self, other):
        return self
