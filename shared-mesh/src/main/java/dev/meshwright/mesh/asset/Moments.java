package dev.meshwright.mesh.asset;

import dev.meshwright.mesh.geometry.Interruption;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** At how many times something of an animation is told. */
public final class Moments {

    private Moments() {}

    /** Channels often go by the same times, which are then looked at once. */
    public static long count(Animation animation) {
        Set<float[]> kinds = Collections.newSetFromMap(new IdentityHashMap<>());
        animation.channels().forEach(channel -> kinds.add(channel.times()));
        long all = kinds.stream().mapToLong(kind -> kind.length).sum();
        float[] times = new float[Math.toIntExact(all)];
        int filled = 0;
        for (float[] kind : kinds) {
            System.arraycopy(kind, 0, times, filled, kind.length);
            filled += kind.length;
        }
        Arrays.sort(times);
        long moments = 0;
        for (int at = 0; at < times.length; at++) {
            Interruption.checkAt(at);
            moments += at == 0 || times[at] != times[at - 1] ? 1 : 0;
        }
        return moments;
    }
}
