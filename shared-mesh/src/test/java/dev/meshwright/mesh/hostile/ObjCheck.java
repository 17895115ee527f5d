package dev.meshwright.mesh.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Whether bytes are a zip of an OBJ whose every line can be read, and that names only what is there. */
final class ObjCheck {

    private static final Set<String> NUMBERS =
            Set.of("v", "vt", "vn", "Kd", "Ks", "Ke", "Tf", "Ka", "Ns", "Ni", "d", "Pr", "Pm", "Pc", "Pcr");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> materials = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private ObjCheck() {}

    static void check(byte[] file) throws IOException {
        ObjCheck check = new ObjCheck();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Outputs.safePath(entry.getName());
                Outputs.require(
                        check.files.put(entry.getName(), zip.readAllBytes()) == null,
                        entry.getName() + " is there twice");
            }
        }
        check.lines("model.mtl");
        check.lines("model.obj");
    }

    private void lines(String name) {
        byte[] text = files.get(name);
        Outputs.require(text != null, "there is no " + name);
        if (text.length > Outputs.LONGEST) {
            return;
        }
        new String(text, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    int blank = line.indexOf(' ');
                    line(blank < 0 ? line : line.substring(0, blank), blank < 0 ? "" : line.substring(blank + 1), line);
                });
    }

    private void line(String word, String rest, String line) {
        if (NUMBERS.contains(word)) {
            for (String number : rest.split(" ", -1)) {
                Outputs.finite(Double.parseDouble(number));
            }
            counts.merge(word, 1, Integer::sum);
        } else if (word.startsWith("map_") || word.equals("norm")) {
            String path = rest.substring(rest.lastIndexOf(' ') + 1);
            Outputs.require(files.containsKey(path), "there is no image " + path);
        } else {
            switch (word) {
                case "#", "o", "mtllib", "illum" -> Outputs.require(!rest.isBlank(), "nothing follows: " + line);
                case "newmtl" -> materials.add(rest);
                case "usemtl" -> Outputs.require(materials.contains(rest), "there is no material " + rest);
                case "f" -> face(rest);
                default -> throw new AssertionError("OBJ knows no such line: " + line);
            }
        }
    }

    private void face(String rest) {
        String[] corners = rest.split(" ", -1);
        Outputs.require(corners.length == 3, "a face has " + corners.length + " corners");
        for (String corner : corners) {
            String[] numbers = corner.split("/", -1);
            String[] lists = {"v", "vt", "vn"};
            for (int list = 0; list < numbers.length; list++) {
                if (!numbers[list].isEmpty()) {
                    int number = Integer.parseInt(numbers[list]);
                    Outputs.require(
                            number >= 1 && number <= counts.getOrDefault(lists[list], 0),
                            "a face names " + lists[list] + " " + number);
                }
            }
        }
    }
}
