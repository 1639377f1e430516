/**
 * Signed-in browsers. They lie in MySQL, so that nobody is signed out when Redis goes; their life
 * is machine time. Uses {@code store}; knows people by id only.
 */
@NullMarked
package pingyou.person.session;

import org.jspecify.annotations.NullMarked;
