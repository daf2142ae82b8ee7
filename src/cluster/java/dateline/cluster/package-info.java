/**
 * The steps inside Apache Flink: folders of web archives in, claims out, on as many machines as
 * there are. Nothing of the analysis is here. Built by the Maven profile of the same name alone.
 */
@NullMarked
package dateline.cluster;

import org.jspecify.annotations.NullMarked;
