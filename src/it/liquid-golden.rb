#!/usr/bin/env ruby
# Prints what Jekyll's Liquid makes of the golden cases of the tests.
#   apt-get install jekyll ruby-kramdown-parser-gfm        (Debian 12: Jekyll 4.3.1, Liquid 5.4.0)
#   LANG=C.UTF-8 ruby src/it/liquid-golden.rb src/test/resources/hoego/liquid
# Reads cases.liquid there, evaluates each as the body of the site's page.md, and writes cases.expected. Where Jekyll
# would stop, the output is "!!".
require 'jekyll'
require 'tmpdir'
Encoding.default_external = 'UTF-8'
folder = File.expand_path(ARGV[0])
site_dir = File.join(folder, 'site')
Jekyll.logger.log_level = :error
$stderr = File.open(File::NULL, 'w')
own = Jekyll::Configuration.new.safe_load_file(File.join(site_dir, '_config.yml'))
config = Jekyll::Configuration.from(
  own.merge('source' => site_dir, 'destination' => File.join(Dir.tmpdir, 'liquid-golden'), 'safe' => true,
            'plugins' => [], 'disable_disk_cache' => true)
)
Jekyll.set_timezone(config['timezone'])
site = Jekyll::Site.new(config)
site.reset
site.read
doc = site.posts.docs.find { |d| d.path.end_with?('-page.md') }
cases = File.read(File.join(folder, 'cases.liquid')).split(/^%%%% (.*)\n/)
cases.shift
File.open(File.join(folder, 'cases.expected'), 'w') do |out|
  cases.each_slice(2).with_index do |(name, text), i|
    begin
      renderer = Jekyll::Renderer.new(site, doc, site.site_payload)
      %i[assign_pages! assign_current_document! assign_highlighter_options!].each { |step| renderer.send(step) }
      info = { :registers => { :site => site, :page => renderer.payload['page'] },
               :strict_filters => false, :strict_variables => false }
      made = renderer.render_liquid(text.chomp, renderer.payload, info, "#{doc.path}.#{i}")
      # Rouge's colours are another matter.
      made = made.gsub(%r!<span class="[a-z0-9]+">|</span>!, '') if made.include?('<figure class="highlight">')
    rescue Exception # rubocop:disable Lint/RescueException -- a SyntaxError is none of the usual ones
      made = '!!'
    end
    out.write("%%%% #{name}\n#{made}\n")
  end
end
