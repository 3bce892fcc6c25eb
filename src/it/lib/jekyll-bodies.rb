# frozen_string_literal: true

# What Jekyll makes of each post of a site, without layouts:
#   jekyll-bodies.rb SITE OUT     writes OUT/<path of the post in SITE>.html
# Of the site's settings those count that change a body; plug-ins and themes are left out.
require 'jekyll'
require 'fileutils'

Encoding.default_external = 'UTF-8'
site_root, out = ARGV.map { |path| File.expand_path(path) }
Jekyll.logger.log_level = :error

def settings_of(root)
  file = %w[_config.yml _config.yaml].map { |name| File.join(root, name) }.find { |path| File.file?(path) }
  read = file ? Jekyll::Configuration.new.safe_load_file(file) : {}
  read.is_a?(Hash) ? read : {}
rescue StandardError
  {}
end

kept = %w[markdown kramdown highlighter timezone url baseurl permalink defaults collections_dir]
config = Jekyll::Configuration.from(
  settings_of(site_root).slice(*kept).merge(
    'source' => site_root, 'destination' => File.join(out, '.site'), 'safe' => true, 'plugins' => [],
    'theme' => nil, 'future' => true, 'unpublished' => true, 'show_drafts' => true,
    'disable_disk_cache' => true, 'excerpt_separator' => ''
  )
)
Jekyll.set_timezone(config['timezone']) if config['timezone']
site = Jekyll::Site.new(config)
site.reset
site.read
site.posts.docs.each do |post|
  renderer = Jekyll::Renderer.new(site, post, site.site_payload)
  # As its run does, which then goes on to the layouts.
  %i[assign_pages! assign_current_document! assign_highlighter_options! assign_layout_data!].each do |step|
    renderer.send(step)
  end
  renderer.render_document
  target = File.join(out, "#{post.path.delete_prefix("#{site_root}/")}.html")
  FileUtils.mkdir_p(File.dirname(target))
  File.write(target, post.content)
rescue StandardError, ScriptError, SystemStackError => e
  warn "Jekyll stops at #{post.relative_path}: #{e.message.lines.first}"
end
