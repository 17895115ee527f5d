package dev.meshwright.mesh.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The ways in which a GLB is spoilt, by accident or on purpose. */
enum Damage {
    /** Some bits anywhere. */
    FLIPPED_BITS {
        @Override
        byte[] apply(byte[] glb, Random random) {
            byte[] flipped = glb.clone();
            for (int times = 1 + random.nextInt(8); times > 0; times--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return flipped;
        }
    },
    /** Bits of the data alone: the document stays right. */
    FLIPPED_DATA {
        @Override
        byte[] apply(byte[] glb, Random random) {
            RawModel model = RawModel.of(glb);
            for (int times = 1 + random.nextInt(16); times > 0 && model.data().length > 0; times--) {
                model.data()[random.nextInt(model.data().length)] ^= (byte) (1 << random.nextInt(8));
            }
            return model.glb();
        }
    },
    /** The end is missing, and the header knows or does not. */
    CUT_OFF {
        @Override
        byte[] apply(byte[] glb, Random random) {
            byte[] cut = Arrays.copyOf(glb, random.nextInt(glb.length));
            if (random.nextBoolean() && cut.length > 20) {
                ByteBuffer words = ByteBuffer.wrap(cut).order(ByteOrder.LITTLE_ENDIAN);
                words.putInt(8, cut.length);
                int rest = cut.length - 20;
                if (words.getInt(12) > rest || random.nextBoolean()) {
                    words.putInt(12, rest);
                } else if (20 + words.getInt(12) + 8 <= cut.length) {
                    words.putInt(20 + words.getInt(12), cut.length - 28 - words.getInt(12));
                }
            }
            return cut;
        }
    },
    /** The first bytes of views, by which packed meshes and images say what and how much they hold. */
    WRONG_HEADS {
        @Override
        byte[] apply(byte[] glb, Random random) {
            RawModel model = RawModel.of(glb);
            for (JsonNode view : model.json().path("bufferViews")) {
                JsonNode packed = view.path("extensions").path("EXT_meshopt_compression");
                int start = (packed.isMissingNode() ? view : packed)
                        .path("byteOffset")
                        .asInt();
                for (int times = random.nextInt(4); times > 0; times--) {
                    int at = start + random.nextInt(HEAD);
                    if (at < model.data().length) {
                        model.data()[at] = LOUD[random.nextInt(LOUD.length)];
                    }
                }
            }
            return model.glb();
        }
    },
    /** What views that are packed become: how many elements of how many bytes, packed in which way. */
    WRONG_PACKING {
        @Override
        byte[] apply(byte[] glb, Random random) {
            RawModel model = RawModel.of(glb);
            for (JsonNode view : model.json().path("bufferViews")) {
                for (JsonNode packed : view.path("extensions")) {
                    int count = random.nextBoolean()
                            ? HostileValues.count(random)
                            : packed.path("count").asInt();
                    int stride = List.of(2, 4, 8, 16, 256).get(random.nextInt(5));
                    ((ObjectNode) packed).put("count", count).put("byteStride", stride);
                    ((ObjectNode) view).put("byteLength", (long) count * stride);
                }
            }
            for (JsonNode mesh : model.json().path("meshes")) {
                for (JsonNode primitive : mesh.path("primitives")) {
                    JsonNode packed = primitive.path("extensions").path("KHR_draco_mesh_compression");
                    if (packed.isObject() && random.nextBoolean()) {
                        ((ObjectNode) packed.path("attributes")).put("POSITION", random.nextInt(-1, 9));
                    }
                }
            }
            return model.glb();
        }
    },
    /** Lengths and kinds of the file and its chunks. */
    WRONG_LENGTHS {
        @Override
        byte[] apply(byte[] glb, Random random) {
            byte[] wrong = glb.clone();
            ByteBuffer words = ByteBuffer.wrap(wrong).order(ByteOrder.LITTLE_ENDIAN);
            int binary = 20 + words.getInt(12);
            int at = List.of(0, 4, 8, 12, 16, binary, binary + 4).get(random.nextInt(7));
            if (at + 4 <= wrong.length) {
                words.putInt(at, random.nextBoolean() ? words.getInt(at) + random.nextInt(-8, 9) : random.nextInt());
            }
            return wrong;
        }
    },
    /** Numbers of the document: counts, offsets, strides, references, factors. */
    WRONG_NUMBERS {
        @Override
        byte[] apply(byte[] glb, Random random) {
            RawModel model = RawModel.of(glb);
            List<Place> numbers = Place.all(model.json()).stream()
                    .filter(place -> place.value().isNumber())
                    .toList();
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                numbers.get(random.nextInt(numbers.size())).set(HostileValues.number(random));
            }
            return model.glb();
        }
    },
    /** Counts of accessors and lengths of views, with what depends on them right. */
    HUGE_COUNTS {
        @Override
        byte[] apply(byte[] glb, Random random) {
            RawModel model = RawModel.of(glb);
            for (JsonNode accessor : model.json().path("accessors")) {
                if (random.nextInt(3) > 0) {
                    ObjectNode changed = (ObjectNode) accessor;
                    changed.put("count", HostileValues.count(random));
                    if (random.nextBoolean()) {
                        changed.remove(List.of("bufferView", "sparse"));
                    }
                }
            }
            return model.glb();
        }
    },
    /** Views that lie over each other, with any stride. */
    OVERLAPPING_VIEWS {
        @Override
        byte[] apply(byte[] glb, Random random) {
            RawModel model = RawModel.of(glb);
            for (JsonNode view : model.json().path("bufferViews")) {
                int offset = random.nextInt(model.data().length);
                ((ObjectNode) view)
                        .put("byteOffset", random.nextBoolean() ? offset / 4 * 4 : offset)
                        .put("byteLength", random.nextInt(model.data().length - offset) + 1);
                if (random.nextInt(3) == 0) {
                    ((ObjectNode) view).put("byteStride", random.nextInt(-4, 260));
                }
            }
            return model.glb();
        }
    },
    /** Children, joints, meshes and targets that name each other at will. */
    TANGLED_NODES {
        @Override
        byte[] apply(byte[] glb, Random random) {
            RawModel model = RawModel.of(glb);
            int nodes = model.json().path("nodes").size();
            for (JsonNode node : model.json().path("nodes")) {
                if (random.nextInt(3) == 0) {
                    ((ObjectNode) node).set("children", HostileValues.references(random, nodes));
                }
                if (random.nextInt(3) == 0) {
                    ((ObjectNode) node).put("mesh", 0);
                }
                if (random.nextInt(3) == 0 && model.json().has("skins")) {
                    ((ObjectNode) node).put("skin", 0);
                }
            }
            for (JsonNode skin : model.json().path("skins")) {
                ((ObjectNode) skin).set("joints", HostileValues.references(random, nodes));
            }
            for (JsonNode scene : model.json().path("scenes")) {
                if (random.nextBoolean()) {
                    ((ObjectNode) scene).set("nodes", HostileValues.references(random, nodes));
                }
            }
            return model.glb();
        }
    },
    /** Words of the data become numbers that are none, or as good as none. */
    NO_NUMBERS {
        @Override
        byte[] apply(byte[] glb, Random random) {
            RawModel model = RawModel.of(glb);
            ByteBuffer words = ByteBuffer.wrap(model.data()).order(ByteOrder.LITTLE_ENDIAN);
            for (int times = 1 + random.nextInt(4); times > 0 && words.capacity() >= 4; times--) {
                words.putFloat(4 * random.nextInt(words.capacity() / 4), HostileValues.real(random));
            }
            return model.glb();
        }
    },
    /** Images that promise more pixels than anybody has room for, or break in the middle. */
    IMAGE_BOMBS {
        @Override
        byte[] apply(byte[] glb, Random random) {
            return ImageBombs.into(RawModel.of(glb), random);
        }
    },
    /** Documents that grow when they are read: depth, many small things, long names, the same name again and again. */
    JSON_BOMBS {
        @Override
        byte[] apply(byte[] glb, Random random) {
            return JsonBombs.into(RawModel.of(glb), random);
        }
    },
    /** Pieces of the document are lost, doubled, exchanged, or of another kind. */
    SHUFFLED_DOCUMENT {
        @Override
        byte[] apply(byte[] glb, Random random) {
            RawModel model = RawModel.of(glb);
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                List<Place> places = Place.all(model.json());
                Place place = places.get(random.nextInt(places.size()));
                switch (random.nextInt(4)) {
                    case 0 -> place.remove();
                    case 1 ->
                        place.set(places.get(random.nextInt(places.size()))
                                .value()
                                .deepCopy());
                    case 2 -> place.set(HostileValues.anything(random));
                    default -> place.doubleIt();
                }
            }
            return model.glb();
        }
    },
    /** Names with everything in them that means something to a format or a file system. */
    HOSTILE_NAMES {
        @Override
        byte[] apply(byte[] glb, Random random) {
            RawModel model = RawModel.of(glb);
            for (String list : List.of("nodes", "meshes", "materials", "images", "skins", "animations", "scenes")) {
                for (JsonNode element : model.json().path(list)) {
                    ((ObjectNode) element).put("name", HostileValues.name(random));
                }
            }
            return model.glb();
        }
    };

    private static final int HEAD = 64;
    private static final byte[] LOUD = {0, 1, 2, 3, 0x0F, 0x7F, (byte) 0x80, (byte) 0xFE, (byte) 0xFF};

    /** The spoilt file; the same for the same numbers. */
    abstract byte[] apply(byte[] glb, Random random);

    /** A value in a document, and where it stands. */
    record Place(JsonNode parent, String key, int index) {

        static List<Place> all(JsonNode root) {
            List<Place> places = new java.util.ArrayList<>();
            collect(root, places);
            return places;
        }

        private static void collect(JsonNode node, List<Place> places) {
            if (node.isObject()) {
                node.properties().forEach(entry -> {
                    places.add(new Place(node, entry.getKey(), -1));
                    collect(entry.getValue(), places);
                });
            } else if (node.isArray()) {
                for (int index = 0; index < node.size(); index++) {
                    places.add(new Place(node, null, index));
                    collect(node.get(index), places);
                }
            }
        }

        JsonNode value() {
            JsonNode value = key == null ? parent.get(index) : parent.get(key);
            return value == null ? JsonNodeFactory.instance.nullNode() : value;
        }

        void set(JsonNode value) {
            if (key != null) {
                ((ObjectNode) parent).set(key, value);
            } else if (index < parent.size()) {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (key != null) {
                ((ObjectNode) parent).remove(key);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }

        void doubleIt() {
            if (key == null) {
                ((ArrayNode) parent).add(value().deepCopy());
            } else if (value().isArray() && !value().isEmpty()) {
                ((ArrayNode) value()).add(value().get(0).deepCopy());
            }
        }
    }
}
