package dev.meshwright.intake.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public Internet from those that lead elsewhere: into this machine, into the network that it
 * stands in, or by way of a translator to either (IANA's special-purpose address registries).
 */
final class PublicAddress {

    private static final List<Block> NOT_PUBLIC_4 = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Block::of)
            .toList();

    /** All that is public lies here; what is mapped, compatible, translated, local or multicast does not. */
    private static final Block GLOBAL_UNICAST_6 = Block.of("2000::/3");

    private static final List<Block> NOT_PUBLIC_6 = Stream.of(
                    // Protocols' own, Teredo among them.
                    "2001::/23",
                    "2001:db8::/32",
                    // 6to4, which leads to whatever IPv4 address stands in it.
                    "2002::/16",
                    "3fff::/20")
            .map(Block::of)
            .toList();

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> NOT_PUBLIC_4.stream().noneMatch(block -> block.contains(four));
            case Inet6Address six ->
                six.getScopedInterface() == null
                        && six.getScopeId() == 0
                        && GLOBAL_UNICAST_6.contains(six)
                        && NOT_PUBLIC_6.stream().noneMatch(block -> block.contains(six));
            default -> false;
        };
    }

    /** All addresses that begin with the same bits. */
    private record Block(byte[] start, int bits) {

        static Block of(String text) {
            String[] parts = text.split("/", -1);
            return new Block(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        boolean contains(InetAddress address) {
            byte[] other = address.getAddress();
            if (other.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if ((other[bit / Byte.SIZE] & mask) != (start[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
