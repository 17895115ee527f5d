"""Stands in for Blender where there is none: remembers the objects, meshes and materials that a script makes."""

from types import SimpleNamespace


class Children:
    def link(self, item):
        pass


class Polygons(list):
    def foreach_set(self, name, values):
        assert name == "use_smooth" and len(values) == len(self) and all(values)


class Mesh:
    def __init__(self, name):
        self.name = name
        self.polygons = Polygons()
        self.materials = []

    def from_pydata(self, vertices, edges, faces):
        self.vertices = vertices
        self.faces = faces
        self.polygons.extend(faces)

    def normals_split_custom_set_from_vertices(self, normals):
        assert len(normals) == len(self.vertices)
        self.normals = normals

    def update(self):
        pass


class Object:
    def __init__(self, name, data):
        self.name = name
        self.data = data


class Material:
    def __init__(self, name):
        self.name = name
        names = ["Base Color", "Metallic", "Roughness", "Alpha", "Emission Color", "Emission Strength"]
        self.inputs = {name: SimpleNamespace(default_value=None) for name in names}
        self.node_tree = SimpleNamespace(nodes=[SimpleNamespace(type="BSDF_PRINCIPLED", inputs=self.inputs)])


class Made(list):
    def __init__(self, make):
        super().__init__()
        self.make = make

    def new(self, *arguments):
        self.append(self.make(*arguments))
        return self[-1]


data = SimpleNamespace(
    collections=Made(lambda name: SimpleNamespace(name=name, objects=Children())),
    materials=Made(Material),
    meshes=Made(Mesh),
    objects=Made(Object),
)
context = SimpleNamespace(scene=SimpleNamespace(collection=SimpleNamespace(children=Children())))
