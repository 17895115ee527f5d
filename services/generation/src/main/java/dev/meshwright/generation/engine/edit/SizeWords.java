package dev.meshwright.generation.engine.edit;

import java.util.Map;
import java.util.Set;

/** The words for sizes, and how much each is. */
final class SizeWords {

    static final double NORMALLY = 1.5;
    static final double SLIGHTLY = 1.15;
    static final double MUCH = 2;

    static final Map<String, Degree> COMPARATIVES = Map.ofEntries(
            more("bigger", Extent.SIZE),
            more("larger", Extent.SIZE),
            more("greater", Extent.SIZE),
            more("huger", Extent.SIZE),
            less("smaller", Extent.SIZE),
            less("tinier", Extent.SIZE),
            more("taller", Extent.HEIGHT),
            more("higher", Extent.HEIGHT),
            less("lower", Extent.HEIGHT),
            less("flatter", Extent.HEIGHT),
            less("shorter", Extent.LENGTH),
            more("longer", Extent.LENGTH),
            more("wider", Extent.WIDTH),
            more("broader", Extent.WIDTH),
            less("narrower", Extent.WIDTH),
            more("deeper", Extent.DEPTH),
            less("shallower", Extent.DEPTH),
            more("thicker", Extent.THICKNESS),
            more("fatter", Extent.THICKNESS),
            more("chunkier", Extent.THICKNESS),
            more("stouter", Extent.THICKNESS),
            less("thinner", Extent.THICKNESS),
            less("slimmer", Extent.THICKNESS),
            less("skinnier", Extent.THICKNESS),
            less("slenderer", Extent.THICKNESS));
    static final Map<String, Degree> POSITIVES = Map.ofEntries(
            more("big", Extent.SIZE),
            more("large", Extent.SIZE),
            less("small", Extent.SIZE),
            less("little", Extent.SIZE),
            more("tall", Extent.HEIGHT),
            more("high", Extent.HEIGHT),
            less("low", Extent.HEIGHT),
            more("long", Extent.LENGTH),
            less("short", Extent.LENGTH),
            more("wide", Extent.WIDTH),
            more("broad", Extent.WIDTH),
            more("across", Extent.WIDTH),
            less("narrow", Extent.WIDTH),
            more("deep", Extent.DEPTH),
            less("shallow", Extent.DEPTH),
            more("thick", Extent.THICKNESS),
            more("fat", Extent.THICKNESS),
            less("thin", Extent.THICKNESS),
            less("slim", Extent.THICKNESS));
    static final Map<String, Extent> NOUNS = Map.ofEntries(
            Map.entry("size", Extent.SIZE),
            Map.entry("scale", Extent.SIZE),
            Map.entry("height", Extent.HEIGHT),
            Map.entry("width", Extent.WIDTH),
            Map.entry("breadth", Extent.WIDTH),
            Map.entry("depth", Extent.DEPTH),
            Map.entry("length", Extent.LENGTH),
            Map.entry("thickness", Extent.THICKNESS),
            Map.entry("diameter", Extent.WIDTH));
    static final Map<String, Double> SOFTENERS = Map.ofEntries(
            Map.entry("slightly", SLIGHTLY),
            Map.entry("a bit", SLIGHTLY),
            Map.entry("a little", SLIGHTLY),
            Map.entry("a little bit", SLIGHTLY),
            Map.entry("a tad", SLIGHTLY),
            Map.entry("somewhat", SLIGHTLY),
            Map.entry("a touch", SLIGHTLY),
            Map.entry("a bit more", SLIGHTLY),
            Map.entry("much", MUCH),
            Map.entry("a lot", MUCH),
            Map.entry("lots", MUCH),
            Map.entry("far", MUCH),
            Map.entry("way", MUCH),
            Map.entry("considerably", MUCH),
            Map.entry("significantly", MUCH),
            Map.entry("very much", MUCH));
    static final Map<String, Double> MULTIPLES = Map.of(
            "twice",
            2.0,
            "double",
            2.0,
            "doubled",
            2.0,
            "thrice",
            3.0,
            "triple",
            3.0,
            "tripled",
            3.0,
            "quadruple",
            4.0,
            "halved",
            0.5);
    static final Set<String> OF_NOW = Set.of(
            "the",
            "its",
            "their",
            "his",
            "her",
            "of",
            "original",
            "current",
            "present",
            "previous",
            "old",
            "as",
            "before",
            "now",
            "in",
            "it",
            "is",
            "they",
            "are",
            "was",
            "were");

    private SizeWords() {}

    private static Map.Entry<String, Degree> more(String word, Extent extent) {
        return Map.entry(word, new Degree(extent, 1));
    }

    private static Map.Entry<String, Degree> less(String word, Extent extent) {
        return Map.entry(word, new Degree(extent, -1));
    }
}
