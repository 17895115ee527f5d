package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;

/** Symbols, each as likely as a table says. */
final class RangeSymbols {

    private final int precisionBits;
    private final int[] probabilities;
    private final int[] before;
    /** The symbol for each share of the whole. */
    private final int[] symbols;

    private final RangeState state;

    /** @param bits in which the symbols fit */
    RangeSymbols(ByteSource source, int bits) throws DracoException {
        precisionBits = Math.clamp(3L * bits / 2, 12, 20);
        int count = source.count();
        if (count == 0 || count / 64 > source.left()) {
            throw new DracoException("a table in it has " + count + " symbols");
        }
        probabilities = probabilities(source, count);
        before = new int[count];
        symbols = new int[1 << precisionBits];
        int total = 0;
        for (int symbol = 0; symbol < count; symbol++) {
            before[symbol] = total;
            if (probabilities[symbol] > symbols.length - total) {
                throw new DracoException("a table in it adds up to too much");
            }
            java.util.Arrays.fill(symbols, total, total + probabilities[symbol], symbol);
            total += probabilities[symbol];
        }
        if (total != symbols.length) {
            throw new DracoException("a table in it adds up to too little");
        }
        state = new RangeState(source.part(source.count()), 4L << precisionBits, 4);
    }

    /** The two lowest bits of an entry say how many bytes more it has, or that the symbols that follow never come. */
    private static int[] probabilities(ByteSource source, int count) throws DracoException {
        int[] probabilities = new int[count];
        for (int symbol = 0; symbol < count; symbol++) {
            int entry = source.unsignedByte();
            int more = entry & 3;
            int value = entry >>> 2;
            if (more == 3) {
                symbol += value;
                if (symbol >= count) {
                    throw new DracoException("a table in it is too long");
                }
            } else {
                probabilities[symbol] = value | source.integer(more) << 6;
            }
        }
        return probabilities;
    }

    int next() {
        long value = state.filled();
        int share = (int) (value & (symbols.length - 1));
        int symbol = symbols[share];
        state.set((value >>> precisionBits) * probabilities[symbol] + share - before[symbol]);
        return symbol;
    }

    /** @param components how many values stand together, with one length for all of them */
    static int[] values(ByteSource source, int count, int components) throws DracoException {
        if (count == 0) {
            return new int[0];
        }
        int scheme = source.unsignedByte();
        return switch (scheme) {
            case 0 -> tagged(source, count, components);
            case 1 -> raw(source, count);
            default -> throw new DracoException("symbols in it are coded by the unknown scheme " + scheme);
        };
    }

    private static int[] tagged(ByteSource source, int count, int components) throws DracoException {
        RangeSymbols lengths = new RangeSymbols(source, 5);
        BitSource bits = new BitSource(source);
        int[] values = new int[count];
        for (int at = 0; at < count; at += components) {
            Interruption.checkAt(at / components);
            int length = lengths.next();
            if (length > Integer.SIZE) {
                throw new DracoException("a number in it has " + length + " bits");
            }
            for (int component = 0; component < components; component++) {
                values[at + component] = bits.bits(length);
            }
        }
        return values;
    }

    private static int[] raw(ByteSource source, int count) throws DracoException {
        int bits = source.unsignedByte();
        if (bits < 1 || bits > 18) {
            throw new DracoException("symbols in it have " + bits + " bits");
        }
        RangeSymbols symbols = new RangeSymbols(source, bits);
        int[] values = new int[count];
        for (int at = 0; at < count; at++) {
            Interruption.checkAt(at);
            values[at] = symbols.next();
        }
        return values;
    }
}
